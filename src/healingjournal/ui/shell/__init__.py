"""The shell: joins the rooms into one window and holds no feature of its own.

It makes the window, hears the keys, walks between pages, carries facts to those who care,
and keeps the two promises that no room can keep alone: lock and leave.
"""
