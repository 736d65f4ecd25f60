"""Upstairs: kit. Bricks any room may use; they know no room. One class a file, `look` first.

Words
    label.Label(look, text="", size="body", ink="ink", bold=None): wraps, never cut.
        sizes small body lead page label title prompt greeting aloud; `.say(text)`,
        `.words()`, `.set_ink(role)`, `.centred()`, `.at_end()`, `.left_to_right()` (codes),
        `.reads()` (takes focus, is read out), `.wide(px)`
    top_title.TopTitle(look, text, quiet=False) · words (Help, Stop, Back, Skip, Not now …)
    ltr.ltr(text): numbers and codes stay left to right · told.told(error) -> sentence

Buttons (`.clicked`, `.say(text)`, `.words()`, `.set_tall(44)`, `.set_icon`)
    soft_button.SoftButton(look, text, icon=None, plain=False) · primary_button.PrimaryButton
    stop_button.StopButton(look, text=None, icon="stop") · ground_button.GroundButton(look)
    help_button.HelpButton(look) · quiet_button.QuietButton(look, text, icon=None, link=False)
        (`.flush()`: no padding) · outlined_button.OutlinedButton(look, text)
    icon_button.IconButton(look, icon, name, ink="ink") (`.rename(name, icon)`)
    menu_button.MenuButton(look, text, icon=None, quiet=False): `.offer([(key, word)], current)`,
        signal `chosen(str)` · rail_item.RailItem(look, text, icon): `.set_here(bool)`,
        signal `step_requested(int)`

Answers
    chip_group.ChipGroup(look, name, [Choice(key, word, note="")], many=False, columns=0):
        `.chosen()`, `.only()`, `.choose(keys)`, `.add_skip(word)`, `.rest(bool)`, `.first()`,
        `.chip(key)`; signals `changed`, `skipped(bool)`
    choice_chip.ChoiceChip(look, text, note="") · skip_chip.SkipChip(look, text, chosen_text)
    level_slider.LevelSlider(look, name, low="", high=""): `.level()` int or None,
        `.set_level`, signals `level_changed(object)`, `skip_requested`
    question_card.QuestionCard(look, question, skip_word=None): `.put_chips(group)`,
        `.put_slider(slider)`, `.is_skipped()`, `.first()`; signal `skipped(bool)`
    check_box.CheckBox(look, text, note="", bold=False) (a QCheckBox)
    choice_row.ChoiceRow(look, text, note="", icon=None, bold=False): `.body` column,
        `.chosen()`, `.choose(bool)`, signal `toggled(bool)`
    choice_rows.ChoiceRows(name, {key: ChoiceRow}, held): exclusive; signal `chosen(str)`
    group.Group(name): holds things that answer together; spoken, nothing to see
    field.Field(look, name, placeholder="") (a QLineEdit) · password_field.PasswordField:
        `.uncover(bool)`, signal `uncovered_changed(bool)`, `words.shown_can_be_read()`
    text_area.TextArea(look, name, placeholder="", lines=3) (a QPlainTextEdit)
    named.Named(look, name, thing, hint=""): bold name above, hint below, `.tell(hint)`

Grounds
    card.Card(look, padding=24, gap=16): `.column` · press_card.PressCard(look, title, words,
        icon=None, kind="door"|"tool"|"way", note=""): `.clicked`
    folded_part.FoldedPart(look, name): `.content` column, `.turn(bool)`
    notice_bar.NoticeBar(look): `.say(text, [(word, call)], icon="info")`, `.hush()`
    empty_state.EmptyState(look, sentence, action=""): `.button`
    number_line.NumberLine(look, name, number, hours="", seen="")
    hairline.Hairline(look) · icon.Icon(look, name, ink="ink", size=24), `Icon.on_disc`
    mark.Mark(look, size=64, ink="edge-strong", stroke=1.0) · step_dots.StepDots(look, steps, here)

Page
    middle_page.MiddlePage(look): `.middle`, one card wide, in the middle of the page
    tab_order.in_order(things) · tab_order.stops_in(thing): the order of Tab
    scroll_page.ScrollPage(look, gap=16): `.column`, `.end()` when all is in it
    columns.Columns(look, main, aside, aside_width=232, gap=40) · aside.Aside(look, line=True):
        `.add_title`, `.add_text`, `.add`
    flow_footer.FlowFooter(look, stop_word=None, stop_icon="stop"): `.add(button)`, `.say(text)`,
        `.stop`, signal `stop_requested`
    flow_layout.FlowLayout(gap=8, at_end=False): a row that wraps
    grid_layout.GridLayout(look, columns=2, gap=16, least=220): equal columns, fewer if tight
    beside_layout.BesideLayout(look, gap=16, least=220, top=False): text, and buttons at the end
    focus_overlay.FocusOverlay(look, window): one for the window, made after everything else.
        A widget may give `focus_area() -> (QRect, radius)` or `focus_radius() -> int`

Text a person brings may need other faces: call `look.ready_for(text)` before showing it in a
widget of your own (Label, Field, TextArea and buttons do).
Sizes that go with the text: `look.px(n)`; margins and gaps stay plain numbers. Give widgets
with `heightForWidth` room to grow: no fixed heights; use layouts only.
"""
