"""Upstairs: theme. The only place that knows colours, fonts, icon files and the style sheet.

Everything is reached through one object, `look.Look`, that the shell makes and hands in:

* `look.colour("edge-strong")`: a QColor by role; `look.paint(...)` helpers in `surface.py`
* `look.font("title")`, `look.line("title")`: a font and a line height by type size
* `look.px(48)`: a size that grows with the text; margins between things do not grow
* `look.icon("help", "ink")`: a tinted pixmap, sharp on any screen
* `look.changed`: sent after theme, text size, spacing, motion or direction have changed
"""
