"""What the terminal says in Spanish when something foreseen went wrong."""

SPANISH_TOLD: dict[str, str] = {
    "told_failed": "Esto no ha salido.",
    "told_refused": "Esto no se puede hacer así. No se ha cambiado nada.",
    "told_wrong_passphrase": "Esta frase de paso o este código no abre el diario.",
    "told_damaged": "Una parte del diario está dañada. La frase de paso puede estar bien.",
    "told_in_use": "Este diario ya está abierto en otro lugar. No se ha cambiado nada.",
    "told_newer": "Una versión más nueva de la app hizo este diario. No se ha cambiado nada.",
    "told_cannot_write": "No se puede escribir aquí en el diario: el disco está lleno o no lo "
    "permite.",
    "told_no_journal": "No hay ningún diario en esta carpeta.",
    "told_tampered": "Las partes de este diario no van juntas, o es más antiguo de lo que dice "
    "su cabecera.",
    "told_not_enough_memory": "Ahora mismo no hay memoria libre para esto.",
    "told_not_utf8": "El texto no es UTF-8, así que no se ha tomado.",
    "told_too_long": "Una página guarda como mucho 5 MiB de texto. No se ha guardado nada.",
    "told_input_too_long": "La entrada estándar pasa de 32 MiB. No se ha guardado nada.",
    "told_not_json": "La entrada estándar no es un objeto JSON.",
    "told_json_fault": "La entrada estándar no es un valor JSON (línea {line}, columna {column}).",
    "told_key_twice": "La clave “{field}” está ahí dos veces.",
    "told_not_an_object": "La entrada estándar tiene que ser un objeto JSON.",
    "told_no_terminal": "La frase de paso se pide en una terminal, y aquí no hay ninguna. "
    "También está --passphrase-stdin.",
    "told_passphrases_differ": "Las dos frases de paso no son iguales. No se ha hecho ni "
    "cambiado nada.",
    "told_output_closed": "No se ha podido escribir la respuesta: la salida estándar estaba "
    "cerrada.",
    "told_output_full": "No se ha podido escribir la respuesta: el disco está lleno o no lo "
    "permite.",
    "told_no_answer": "No se ha podido escribir la respuesta, así que no se ha hecho ningún "
    "diario.",
    "told_no_answer_left": "No se ha podido escribir la respuesta, y el diario nuevo no se ha "
    "podido quitar: {vault}",
    "told_recovered_unproven": "La frase de paso nueva ya está puesta, pero ahora mismo no se ha "
    "podido probar aquí. Su nuevo código de recuperación no se ha mostrado a nadie.",
    "told_no_answer_code": "No se ha podido escribir la respuesta. La frase de paso nueva abre "
    "el diario, pero su nuevo código de recuperación no se ha mostrado a nadie.",
    "told_change_half_kept": "El disco solo ha tomado una parte de este cambio. Lo nuevo abre ya "
    "el diario, lo anterior no.",
    "told_no_entry": "Ninguna página tiene este id.",
    "told_no_draft": "Ningún borrador tiene este id.",
    "told_bad_date": "La fecha tiene que ser un día que exista, como 2026-03-01.",
    "told_moment_key": "“{field}” no es una clave de un momento.",
    "told_moment_value": "“{field}” no toma “{value}”.",
    "told_no_moment": "Ningún momento tiene este id.",
    "told_no_such_card": "Ninguna tarjeta tiene este id.",
    "told_no_such_exercise": "Ningún ejercicio tiene este id. La lista: healingjournal ground list",
    "told_no_such_prompt": "Ninguna pregunta tiene este id. La lista: healingjournal prompt list",
    "told_no_prompts_in_language": "Todavía no hay preguntas en el idioma “{lang}”.",
    "told_distress_0_to_10": "La fuerza de lo que sientes es un número entero del 0 al 10.",
    "told_here_unknown": "Si sientes que estás aquí, en esta habitación, es una de: here, bit, "
    "far, unsure.",
    "told_minutes_too_few": "Los minutos son un número entero desde el 1.",
    "told_no_country": "Todavía no hay números de este país.",
    "told_code_length": "Este código tiene {given} caracteres. Un código de recuperación tiene 35.",
    "told_code_group": "El grupo {group} del código no encaja. Puede que una letra sea otra.",
    "told_code_whole": "El código entero no encaja. Puede que dos grupos se hayan cambiado de "
    "sitio.",
    "told_no_code_waiting": "No hay ningún código nuevo que espere su prueba.",
    "told_locked": "El diario está bloqueado.",
    "told_stopped": "Esto se paró antes del final. Las páginas guardadas siguen como estaban.",
    "told_disk_full": "El disco está lleno. Lo que se guardó antes sigue ahí.",
    "told_disk_error": "El disco devuelve algo distinto de lo que se escribió en él.",
    "told_not_a_folder": "Este lugar no es una carpeta.",
    "told_folder_not_empty": "Esta carpeta tiene otros archivos. Un diario nuevo necesita una "
    "carpeta vacía o nueva.",
    "told_journal_here": "Esta carpeta ya tiene un diario. No se ha cambiado nada.",
    "told_header_damaged": "Las dos cabeceras están dañadas. La frase de paso puede estar bien.",
    "told_database_missing": "Falta una parte del diario en esta carpeta.",
    "told_header_tampered": "Alguien o algo ha alterado la cabecera de este diario. Para abrirlo "
    "igual: --accept-older",
    "told_database_foreign": "Las partes de esta carpeta son de diarios distintos.",
    "told_side_file_foreign": "“{file}”, en esta carpeta, no es nada que esta app deje ahí. No "
    "se ha cambiado nada.",
    "told_database_older": "Las páginas son más antiguas de lo que dice la cabecera, como tras "
    "poner de nuevo una copia. Para abrirlas igual: --accept-older",
    "told_passphrase_empty": "Una frase de paso necesita al menos un carácter.",
    "told_passphrase_long": "Una frase de paso tiene como mucho 1024 caracteres.",
    "told_passphrase_control": "Una frase de paso no puede llevar caracteres de control.",
    "told_passphrase_unreadable": "Esta frase de paso lleva algo que no es un carácter.",
    "told_spec_not_json": "La entrada estándar no es un objeto JSON.",
    "told_spec_missing": "Hace falta la clave “{field}”.",
    "told_spec_wrong": "“{field}” no toma este valor.",
    "told_spec_twice": "La clave “{field}” está ahí dos veces.",
    "told_spec_unknown_key": "“{field}” no es una clave de un archivo para llevar.",
    "told_pace_unclear": "Esta lectura no dice ningún ritmo. No se guarda ninguno.",
    "told_memory_short": "Hay muy poca memoria libre para cerrar un archivo. No se ha escrito "
    "nada.",
    "told_password_length": "La contraseña de un archivo tiene de 1 a 127 bytes.",
    "told_consent_not_chosen": "Un fragmento solo pasa a compartido al hacer un archivo.",
    "told_passage_not_there": "Las palabras exactas de “{field}” no están en esa página. No se "
    "ha escrito nada.",
    "told_passage_empty": "“{field}” no tiene palabras. No se ha escrito nada.",
    "told_passage_not_again": "“{field}” lleva la marca “otra vez no”. No se ha escrito nada.",
    "told_no_folder": "La carpeta de “{field}” no está. No se ha escrito nada.",
    "told_file_not_written": "No se ha podido escribir el archivo ahí: el disco está lleno o no "
    "lo permite. No se ha escrito nada.",
    "told_journal_folder": "“{field}” está en la carpeta del propio diario. No se ha escrito nada.",
    "told_file_exists": "Ya hay un archivo con el nombre de “{field}”. No se ha escrito nada.",
    "told_letters_missing": "Ningún tipo de letra de aquí puede dibujar: {letters}. No se ha "
    "escrito nada.",
    "told_name_remains": "Un nombre que va a cambiar seguiría en “{field}”. No se ha escrito nada.",
    "told_packet_not_set": "No se han podido componer las páginas. No se ha escrito nada.",
    "told_page_too_long": "Estas palabras no caben en una página. No se ha escrito nada.",
    "told_plan_too_long": "Un plan de cuidado admite 50 000 letras como mucho. No se ha cambiado "
    "nada.",
    "told_too_many_contacts": "Hay sitio para cuarenta personas o líneas. No se ha cambiado nada.",
    "told_packet_words_lost": "Al leer el archivo de nuevo, le faltaban palabras. No se ha "
    "escrito nada.",
    "told_packet_not_sound": "Al leer el archivo de nuevo, no estaba entero. No se ha escrito "
    "nada.",
    "told_packet_not_locked": "La contraseña no ha cerrado el archivo. No se ha escrito nada.",
    "told_no_line": "La lista de lo que salió no tiene esa línea.",
    "told_file_changed": "Ahora hay otro archivo en ese lugar, así que se ha dejado como está.",
    "told_file_not_there": "El archivo ya no está.",
    "told_backup_no_folder": "La carpeta para la copia no está. No se ha escrito nada.",
    "told_backup_in_journal": "Una copia de seguridad no puede estar entre los archivos del "
    "propio diario. No se ha escrito nada.",
    "told_backups_in_the_way": "Las copias de seguridad junto al diario van en una carpeta que "
    "se llama “backups”. Ahora hay otra cosa en su lugar. No se ha cambiado nada.",
    "told_salvage_in_journal": "Lo que se salva no puede estar en la carpeta del diario dañado. "
    "No se ha escrito nada.",
    "told_backup_exists": "Ya hay algo con este nombre. No se ha hecho ninguna copia.",
    "told_backup_not_written": "No se ha podido escribir la copia ahí: el disco está lleno o no "
    "lo permite. El diario sigue como estaba.",
    "told_backup_not_whole": "Al leerla de nuevo, la copia no estaba entera, así que se ha "
    "quitado. Más sobre el propio diario: healingjournal vault verify",
    "told_backup_damaged": "Este archivo está dañado, o no es una copia de seguridad. No se ha "
    "cambiado nada.",
    "told_backup_altered": "Alguien o algo alteró esta copia. Aquí no se ha cambiado nada.",
    "told_backup_newer": "Una versión más nueva de la app hizo esta copia. No se ha cambiado nada.",
    "told_backup_not_readable": "No se puede leer este archivo: sus permisos no lo dejan.",
    "told_backup_wrong_passphrase": "Esta frase de paso o este código no abre la copia. Se abre "
    "con los del día en que se hizo.",
    "told_no_backup_there": "No hay ningún archivo así.",
    "told_journal_gone": "El diario ya no está en ese lugar. Lo que estaba abierto no se guarda.",
    "told_erase_word": "La palabra no era ERASE. No se ha cambiado nada.",
    "told_not_erased": "No se han podido borrar las llaves de este diario: el disco o sus "
    "permisos no lo dejan.",
    "told_card_unreadable": "No se puede leer la tarjeta abierta. Se puede escribir de nuevo en "
    "Ajustes.",
    "told_card_empty": "Todavía no hay palabras en la tarjeta. No se ha cambiado nada.",
    "told_card_too_long": "Una tarjeta guarda como mucho 1000 caracteres. No se ha cambiado nada.",
    "told_card_not_kept": "No se ha podido guardar la tarjeta: el disco está lleno o no lo "
    "permite.",
    "told_card_not_gone": "No se ha podido quitar la tarjeta: el disco o sus permisos no lo dejan.",
    "told_erase_begun": "Aquí se empezó a borrar este diario, y se cortó antes del final. Sus "
    "llaves ya no están, y nada lo abre.",
    "told_exchange_begun": "El disco ha parado esto a medio camino. Sigue sin que hagas nada "
    "cuando se abra el diario la próxima vez.",
    "told_no_room_to_upgrade": "Esta versión de la app hace primero una copia del diario, y aquí "
    "no hay sitio para ella. No se ha cambiado nada.",
    "told_upgrade_not_equal": "Al pasar a esta versión, una copia del diario no salió igual. No "
    "se ha cambiado nada.",
    "told_sealed": "Esta página tiene un sello. Para abrirla: healingjournal entry show --open ID",
    "told_hide_needs_title": "Una página oculta necesita un título: nada más lleva a ella. No se "
    "ha cambiado nada.",
    "told_seal_day_over": "Un sello puede acabar mañana o más tarde. No se ha cambiado nada.",
    "told_no_version": "Ningún texto anterior de esta página tiene este número.",
    "told_picture_kind": "Este tipo de imagen no se puede guardar aquí. JPEG y PNG sí.",
    "told_picture_damaged": "Esta imagen está dañada o cortada. No se ha añadido.",
    "told_picture_too_large": "Este archivo pasa de 20 MiB. Se podría añadir una copia más "
    "pequeña de la imagen.",
    "told_picture_too_many_pixels": "Esta imagen pasa de 40 millones de puntos. Se podría añadir "
    "una copia más pequeña.",
    "told_picture_moves": "Esta imagen se mueve. Se podría añadir una quieta.",
    "told_picture_unreadable": "Este archivo no se puede leer. No se ha añadido nada.",
    "told_picture_too_many": "Una página guarda como mucho 100 imágenes. Esta no se ha añadido.",
    "told_alt_too_long": "Las palabras de una imagen tienen como mucho 1000 caracteres. No se ha "
    "cambiado nada.",
    "told_drawing_too_large": "Este dibujo tiene más trazos de los que se pueden guardar. En una "
    "página nueva caben más.",
    "told_no_picture": "Esta imagen ya no está.",
    "told_no_chapter": "Ningún capítulo tiene este id.",
    "told_chapter_title_long": "El título de un capítulo tiene como mucho 300 caracteres.",
    "told_foreword_long": "Un prólogo tiene como mucho 10 000 caracteres.",
    "told_passage_sealed": "“{field}” es una página con sello. No se ha escrito nada.",
    "told_takeout_in_journal": "Lo que se saca no puede estar en la carpeta del propio diario. "
    "No se ha escrito nada.",
    "told_takeout_not_empty": "Esta carpeta tiene otros archivos. Lo que se saca necesita una "
    "carpeta vacía o nueva. No se ha escrito nada.",
    "told_takeout_not_written": "No se han podido escribir los archivos ahí: el disco está lleno "
    "o no lo permite. No ha quedado nada ahí, y el diario sigue como estaba.",
    "told_takeout_unfinished": "Esta carpeta no se terminó de escribir, así que no lo tiene "
    "todo. No se ha añadido nada.",
    "told_takeout_damaged": "“{file}”, en esta carpeta, está dañado. No se ha añadido nada. "
    "Puede que las páginas entren con: import markdown",
    "told_takeout_newer": "Una versión más nueva de la app escribió esta carpeta. No se ha "
    "añadido nada.",
    "told_not_a_takeout": "Esta no es una carpeta que la app haya sacado. No se ha añadido nada.",
    "told_nothing_there": "No hay ningún archivo ni carpeta así. No se ha añadido nada.",
    "told_pack_ours": "La propia app tiene un tema que se llama “{theme}”. No se ha cambiado nada.",
    "told_pack_here": "Ya hay en el diario un paquete con el tema “{theme}”.",
    "told_packs_full": "Caben 20 paquetes y 2000 preguntas. No se ha cambiado nada.",
    "told_exercise_here": "Ya hay en el diario un ejercicio que su archivo llama “{name}”.",
    "told_exercises_full": "Caben 40 ejercicios de otras personas. No se ha cambiado nada.",
}
