<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>careplan</name>
    <message>
        <source>A clinic, a helper, a line, and when they answer.</source>
        <translation>Un centro de salud, alguien que ayuda, una línea, y cuándo responden.</translation>
    </message>
    <message>
        <source>A short card that opens while locked</source>
        <translation>Una tarjeta corta que se abre con el bloqueo puesto</translation>
    </message>
    <message>
        <source>A way out, somewhere to go, a word that says come, where papers lie.</source>
        <translation>Una salida, un lugar adonde ir, una palabra que diga ven, dónde están los papeles.</translation>
    </message>
    <message>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Añadir al plan</translation>
    </message>
    <message>
        <source>Anyone a helper had better not ring for you.</source>
        <translation>A quién conviene que nadie llame por ti.</translation>
    </message>
    <message>
        <source>Anyone who opens this app can read this.</source>
        <translation>Cualquiera que abra esta app puede leer esto.</translation>
    </message>
    <message>
        <source>Anyone you could tell, and how to reach them.</source>
        <translation>A quién podrías contárselo, y cómo localizarle.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan de cuidado</translation>
    </message>
    <message>
        <source>Change opens all parts to write in.</source>
        <translation>Cambiar abre todas las partes para escribir en ellas.</translation>
    </message>
    <message>
        <source>Choose from the list of lines</source>
        <translation>Elegir de la lista de líneas</translation>
    </message>
    <message>
        <source>Choose where it goes</source>
        <translation>Elegir dónde va</translation>
    </message>
    <message>
        <source>Copy from the plan onto the card</source>
        <translation>Copiar del plan a la tarjeta</translation>
    </message>
    <message>
        <source>Down: {name}</source>
        <translation>Bajar: {name}</translation>
    </message>
    <message>
        <source>Esc goes back to the plan.</source>
        <translation>Esc vuelve al plan.</translation>
    </message>
    <message>
        <source>Esc goes back to the plan. The card stays as it was last kept.</source>
        <translation>Esc vuelve al plan. La tarjeta queda como se guardó la última vez.</translation>
    </message>
    <message>
        <source>Esc goes back to the plan. What is written stays.</source>
        <translation>Esc vuelve al plan. Lo escrito se queda.</translation>
    </message>
    <message>
        <source>Everything here is yours, and lies in the journal.</source>
        <translation>Todo lo de aquí es tuyo, y está en el diario.</translation>
    </message>
    <message>
        <source>For harder days, in your own words. It can be good to make it with someone.</source>
        <translation>Para días más difíciles, con tus palabras. Puede venir bien hacerlo con alguien.</translation>
    </message>
    <message>
        <source>How it begins for you: a thought, a habit, the body.</source>
        <translation>Cómo te empieza: una idea, una costumbre, el cuerpo.</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Cómo localizarle</translation>
    </message>
    <message>
        <source>If that person can use this computer, or could make you open it, a helper or friend may be a safer place for this.</source>
        <translation>Si esa persona puede usar este ordenador, o hacer que lo abras, alguien de una línea o de confianza puede ser un lugar más seguro para esto.</translation>
    </message>
    <message>
        <source>If the danger is a person</source>
        <translation>Si el peligro es una persona</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>Making home easier</source>
        <translation>Una casa más fácil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No part is chosen yet. Nothing was made.</source>
        <translation>Aún no hay ninguna parte elegida. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Aquí no hay nada todavía.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Aún no hay nada elegido.</translation>
    </message>
    <message>
        <source>Off the card, unless you add them</source>
        <translation>Fuera de la tarjeta, salvo que las añadas</translation>
    </message>
    <message>
        <source>Off the page, unless you add them</source>
        <translation>Fuera de la hoja, salvo que las añadas</translation>
    </message>
    <message>
        <source>One thing on each line.</source>
        <translation>Una cosa en cada línea.</translation>
    </message>
    <message>
        <source>One-page copy</source>
        <translation>Copia en una hoja</translation>
    </message>
    <message>
        <source>People I can tell</source>
        <translation>A quién puedo contárselo</translation>
    </message>
    <message>
        <source>Places and company that take the mind elsewhere. Nothing to explain.</source>
        <translation>Lugares y compañía que llevan la mente a otra parte. Sin explicar nada.</translation>
    </message>
    <message>
        <source>Professionals and lines</source>
        <translation>Profesionales y líneas</translation>
    </message>
    <message>
        <source>Reasons to stay</source>
        <translation>Razones para seguir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Se guarda mientras escribes.</translation>
    </message>
    <message>
        <source>Seen in {month}</source>
        <translation>Visto en {month}</translation>
    </message>
    <message>
        <source>Seen on {date}</source>
        <translation>Visto el {date}</translation>
    </message>
    <message>
        <source>Signs of a hard time</source>
        <translation>Señales de un mal momento</translation>
    </message>
    <message>
        <source>Small ones count, too. None is fine.</source>
        <translation>Las pequeñas también cuentan. Ninguna está bien.</translation>
    </message>
    <message>
        <source>Small steps and meetings</source>
        <translation>Pasos pequeños y encuentros</translation>
    </message>
    <message>
        <source>Small things that need nobody else.</source>
        <translation>Cosas pequeñas que no piden a nadie más.</translation>
    </message>
    <message>
        <source>Somewhere else to be</source>
        <translation>Otro lugar donde estar</translation>
    </message>
    <message>
        <source>Space ticks a line. Nothing dials or opens.</source>
        <translation>Espacio marca una línea. Nada llama ni se abre.</translation>
    </message>
    <message>
        <source>Space ticks a part. Nothing is made until you choose where.</source>
        <translation>Espacio marca una parte. No se hace nada hasta que eliges dónde.</translation>
    </message>
    <message>
        <source>Tab moves from part to part.</source>
        <translation>El tabulador va de parte en parte.</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>The card is kept. Anyone who opens this app can read it.</source>
        <translation>La tarjeta está guardada. Cualquiera que abra esta app puede leerla.</translation>
    </message>
    <message>
        <source>The card is taken away, and its file written over.</source>
        <translation>La tarjeta ya no está, y se ha escrito encima de su archivo.</translation>
    </message>
    <message>
        <source>The list of lines</source>
        <translation>La lista de líneas</translation>
    </message>
    <message>
        <source>The page is being made.</source>
        <translation>La hoja se está haciendo.</translation>
    </message>
    <message>
        <source>The page is made. It was read back, and holds these words and no others. It lies outside the journal.</source>
        <translation>La hoja está hecha. Se ha vuelto a leer, y tiene estas palabras y ninguna más. Está fuera del diario.</translation>
    </message>
    <message>
        <source>The page will hold these words</source>
        <translation>La hoja va a tener estas palabras</translation>
    </message>
    <message>
        <source>There are no lines to choose yet. A country can be chosen in Help.</source>
        <translation>Todavía no hay líneas para elegir. En Ayuda se puede elegir un país.</translation>
    </message>
    <message>
        <source>There is no card unless you keep one.</source>
        <translation>No hay tarjeta si no guardas una.</translation>
    </message>
    <message>
        <source>There is room for forty. One can be removed.</source>
        <translation>Hay sitio para cuarenta. Se puede quitar alguna.</translation>
    </message>
    <message>
        <source>These are the lines of Help, for the country you chose there. What you tick is copied into the plan with the day it was seen. Numbers can change.</source>
        <translation>Son las líneas de Ayuda, del país que elegiste allí. Lo que marques se copia al plan con el día en que se vio. Los números pueden cambiar.</translation>
    </message>
    <message>
        <source>These three stay folded. They are never on the printed page or the locked card, unless you add them one by one.</source>
        <translation>Estas tres quedan plegadas. No están nunca en la hoja ni en la tarjeta, salvo que las añadas una a una.</translation>
    </message>
    <message>
        <source>Things I can do alone</source>
        <translation>Cosas que puedo hacer por mi cuenta</translation>
    </message>
    <message>
        <source>This file will lie on this computer, outside the journal. Anyone who uses this computer can open it.</source>
        <translation>Este archivo va a estar en este ordenador, fuera del diario. Cualquiera que use este ordenador puede abrirlo.</translation>
    </message>
    <message>
        <source>Three parts stay folded until you open them.</source>
        <translation>Tres partes quedan plegadas hasta que las abres.</translation>
    </message>
    <message>
        <source>Up to 1,000 characters. The card holds exactly what stands here. It is not encrypted. It opens from the unlock screen and from Help.</source>
        <translation>Hasta 1000 caracteres. La tarjeta guarda justo lo que está aquí. No está cifrada. Se abre desde la pantalla para abrir y desde Ayuda.</translation>
    </message>
    <message>
        <source>Up: {name}</source>
        <translation>Subir: {name}</translation>
    </message>
    <message>
        <source>What could be put away, kept by someone else, or made simpler.</source>
        <translation>Qué se podría apartar, dar a guardar o hacer más sencillo.</translation>
    </message>
    <message>
        <source>What could stand on it</source>
        <translation>Qué podría ir en ella</translation>
    </message>
    <message>
        <source>What makes it worse</source>
        <translation>Lo que lo empeora</translation>
    </message>
    <message>
        <source>What you would rather leave out on such a day.</source>
        <translation>Lo que en un día así es mejor dejar fuera.</translation>
    </message>
    <message>
        <source>Who not to call</source>
        <translation>A quién no llamar</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>Palabras de la tarjeta</translation>
    </message>
    <message>
        <source>someone without a name</source>
        <translation>alguien sin nombre</translation>
    </message>
</context>
<context>
    <name>grounding</name>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>A circle on a line that stays still</source>
        <translation>Un círculo quieto sobre una línea</translation>
    </message>
    <message>
        <source>A dot on a line that stays still</source>
        <translation>Un punto en una línea que no se mueve</translation>
    </message>
    <message>
        <source>A few exercises hold the breath, tense the body, raise the pulse, use cold, or lead into pictures in the mind. For some people they help. For others they bring more unease.</source>
        <translation>Algunos ejercicios retienen el aire, tensan el cuerpo, aceleran el pulso, usan frío o llevan a imágenes en la mente. A algunas personas les ayudan. A otras les traen más malestar.</translation>
    </message>
    <message>
        <source>A file or a folder can be looked through, and then taken in or not.</source>
        <translation>Se puede revisar un archivo o una carpeta, y luego incorporarlo o no.</translation>
    </message>
    <message>
        <source>A grid to fill</source>
        <translation>Una cuadrícula para rellenar</translation>
    </message>
    <message>
        <source>A hand on a line that stays still</source>
        <translation>Una mano sobre una línea que no se mueve</translation>
    </message>
    <message>
        <source>A hand to trace, finger by finger</source>
        <translation>Una mano para recorrer, dedo a dedo</translation>
    </message>
    <message>
        <source>A map around you: far at the top, near at the foot</source>
        <translation>Un mapa alrededor: lejos arriba, cerca abajo</translation>
    </message>
    <message>
        <source>A name, or a message ready to copy. The app sends nothing.</source>
        <translation>Un nombre, o un mensaje listo para copiar. La aplicación no envía nada.</translation>
    </message>
    <message>
        <source>A page to draw on</source>
        <translation>Una hoja para dibujar</translation>
    </message>
    <message>
        <source>A press marks where something is, another one takes the mark away.</source>
        <translation>Una pulsación marca dónde hay algo; otra quita la marca.</translation>
    </message>
    <message>
        <source>A soft tone</source>
        <translation>Un tono suave</translation>
    </message>
    <message>
        <source>A spiral to trace</source>
        <translation>Una espiral para recorrer</translation>
    </message>
    <message>
        <source>A square on a line that stays still</source>
        <translation>Un cuadrado sobre una línea que no se mueve</translation>
    </message>
    <message>
        <source>After a bad dream</source>
        <translation>Después de un mal sueño</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos los ejercicios</translation>
    </message>
    <message>
        <source>An exercise can be switched off, or removed, at any time.</source>
        <translation>Un ejercicio se puede desactivar o quitar en cualquier momento.</translation>
    </message>
    <message>
        <source>An exercise is a text file, from a group or from someone you trust. A folder can hold several.</source>
        <translation>Un ejercicio es un archivo de texto, de un grupo o de alguien de confianza. Una carpeta puede tener varios.</translation>
    </message>
    <message>
        <source>An urge</source>
        <translation>Un impulso</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra más</translation>
    </message>
    <message>
        <source>Another kind</source>
        <translation>De otro tipo</translation>
    </message>
    <message>
        <source>Any state or moment</source>
        <translation>Cualquier estado o momento</translation>
    </message>
    <message>
        <source>Anyone who opens this app on this computer could then see what is left out.</source>
        <translation>Cualquiera que abra esta app en este ordenador podría ver entonces qué se deja fuera.</translation>
    </message>
    <message>
        <source>Arrows move between the cards, Enter opens one.</source>
        <translation>Las flechas van de tarjeta en tarjeta, Intro abre una.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Before or after group</source>
        <translation>Antes o después del grupo</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Breath {parts}. Your own count is fine, and so is none.</source>
        <translation>El aire {parts}. Vale contar a tu manera, y no contar también.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Traerlo de vuelta</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Each answer is fine, and so is none. It is not kept by itself.</source>
        <translation>Cada respuesta vale, y ninguna también. No se guarda por sí sola.</translation>
    </message>
    <message>
        <source>Each file is looked through first. Nothing is taken in until you say so. It then lies in your journal, and the file is needed no more. Ground shows it only while the journal is open.</source>
        <translation>Cada archivo se revisa primero. No se incorpora nada hasta que tú lo digas. Después queda en tu diario, y el archivo ya no hace falta. Volver aquí lo muestra solo mientras el diario está abierto.</translation>
    </message>
    <message>
        <source>Each has its own cautions after this page. Stop is always there.</source>
        <translation>Cada uno tiene sus propios avisos después de esta página. Parar está siempre ahí.</translation>
    </message>
    <message>
        <source>Each press fills a cell in another way. It is not kept.</source>
        <translation>Cada pulsación rellena una casilla de otra manera. No se guarda.</translation>
    </message>
    <message>
        <source>Each row holds one shape now.</source>
        <translation>Cada fila tiene ahora una sola forma.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Cualquiera de los dos</translation>
    </message>
    <message>
        <source>Empty page</source>
        <translation>Vaciar la hoja</translation>
    </message>
    <message>
        <source>Enter or Esc stops, Space pauses.</source>
        <translation>Intro o Esc para, Espacio hace una pausa.</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Esc stops at once, any time.</source>
        <translation>Esc para al momento, cuando sea.</translation>
    </message>
    <message>
        <source>Esc stops at once, any time. Space pauses.</source>
        <translation>Esc para al momento, cuando sea. Espacio hace una pausa.</translation>
    </message>
    <message>
        <source>Esc stops at once.</source>
        <translation>Esc para al momento.</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercises from others</source>
        <translation>Ejercicios de otras personas</translation>
    </message>
    <message>
        <source>F11 fills the screen, and F11 again goes back to a window.</source>
        <translation>F11 llena la pantalla, y F11 otra vez vuelve a la ventana.</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>De otras personas</translation>
    </message>
    <message>
        <source>From someone else. Not reviewed by us.</source>
        <translation>De otra persona. Sin revisar por quienes hacemos la app.</translation>
    </message>
    <message>
        <source>From “{name}”. Not reviewed by us.</source>
        <translation>De “{name}”. Sin revisar por quienes hacemos la app.</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Go on leads to the next sentence, in your time.</source>
        <translation>Seguir lleva a la frase siguiente, a tu ritmo.</translation>
    </message>
    <message>
        <source>Go on to it</source>
        <translation>Ir a ese ejercicio</translation>
    </message>
    <message>
        <source>Go on when you like</source>
        <translation>Seguir cuando quieras</translation>
    </message>
    <message>
        <source>Good to know before</source>
        <translation>Bueno saber antes</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Here are the ones without breath, body, pictures in the mind, cold, taste or smell, and without what you leave out.</source>
        <translation>Aquí están los que no usan respiración, cuerpo, imágenes en la mente, frío, sabor ni olor, ni lo que tú dejas fuera.</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <translation>¿Cómo va ahora?</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>¿Cuánto se sabe de esto?</translation>
    </message>
    <message>
        <source>In a wheelchair</source>
        <translation>En silla de ruedas</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Con palabras</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>It can be taken in. These lines are worth a look by whoever wrote them:</source>
        <translation>Se puede incorporar. A quien escribió estas líneas le puede servir mirarlas:</translation>
    </message>
    <message>
        <source>It goes on.</source>
        <translation>Sigue.</translation>
    </message>
    <message>
        <source>It is among your favourites now.</source>
        <translation>Ahora está entre tus favoritos.</translation>
    </message>
    <message>
        <source>It is being looked through.</source>
        <translation>Se está revisando.</translation>
    </message>
    <message>
        <source>It is not among your favourites now.</source>
        <translation>Ahora no está entre tus favoritos.</translation>
    </message>
    <message>
        <source>It is noted in Moments, and can be deleted there.</source>
        <translation>Queda anotado en Momentos, y allí se puede borrar.</translation>
    </message>
    <message>
        <source>Its steps</source>
        <translation>Sus pasos</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translation>Guardar como favorito</translation>
    </message>
    <message>
        <source>Kept in your journal as you type.</source>
        <translation>Se guarda en tu diario mientras escribes.</translation>
    </message>
    <message>
        <source>Known from guides and from practice.</source>
        <translation>Conocido por guías y por la práctica.</translation>
    </message>
    <message>
        <source>Known from small tests, or from tests of something larger.</source>
        <translation>Conocido por pruebas pequeñas, o por pruebas de algo más amplio.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Leave these out while locked, too</source>
        <translation>Dejarlos fuera también con el diario bloqueado</translation>
    </message>
    <message>
        <source>Left, right, slowly, {times} taps. Then rest. {sets} sets at most, or fewer.</source>
        <translation>Izquierda, derecha, despacio, {times} toques. Luego una pausa. {sets} series como mucho, o menos.</translation>
    </message>
    <message>
        <source>Let Ground begin with this one</source>
        <translation>Que Volver aquí empiece por este</translation>
    </message>
    <message>
        <source>Mix again</source>
        <translation>Mezclar otra vez</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>Más aquí</translation>
    </message>
    <message>
        <source>More here, the same, or further away?</source>
        <translation>¿Más aquí, igual o más lejos?</translation>
    </message>
    <message>
        <source>More shaky, numb, or pictures coming? You could stop, look at the room and say the date.</source>
        <translation>¿Más temblor, menos sensación, o vienen imágenes? Podrías parar, mirar la habitación y decir la fecha.</translation>
    </message>
    <message>
        <source>Music that lifts</source>
        <translation>Música que anima</translation>
    </message>
    <message>
        <source>Music that settles</source>
        <translation>Música que sosiega</translation>
    </message>
    <message>
        <source>My here-and-now card</source>
        <translation>Mi tarjeta del aquí y ahora</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Lo mío</translation>
    </message>
    <message>
        <source>My own words for this</source>
        <translation>Mis palabras para esto</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Número siguiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
    <message>
        <source>No answer needed. Another kind is there.</source>
        <translation>No hace falta responder. Hay otro de otro tipo.</translation>
    </message>
    <message>
        <source>No exercise from others is in your journal.</source>
        <translation>En tu diario no hay ningún ejercicio de otras personas.</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not safe here?</source>
        <translation>¿Aquí no hay seguridad?</translation>
    </message>
    <message>
        <source>Note it as a moment, with this answer</source>
        <translation>Anotarlo como momento, con esta respuesta</translation>
    </message>
    <message>
        <source>Nothing here has to be answered.</source>
        <translation>Aquí nada pide respuesta.</translation>
    </message>
    <message>
        <source>Nothing here with these choices.</source>
        <translation>Con estas opciones no hay nada aquí.</translation>
    </message>
    <message>
        <source>Nothing of your own is written here yet, and it works without.</source>
        <translation>Aquí aún no hay nada tuyo, y sirve igual sin ello.</translation>
    </message>
    <message>
        <source>Nothing was taken in, because of these lines. Whoever wrote them can mend them:</source>
        <translation>No se ha incorporado nada, por estas líneas. Quien las escribió puede arreglarlas:</translation>
    </message>
    <message>
        <source>Numb, far away</source>
        <translation>Sin sentir, lejos</translation>
    </message>
    <message>
        <source>One back</source>
        <translation>Uno atrás</translation>
    </message>
    <message>
        <source>One press opens any of these. Esc stops at once. None of them is right for everyone.</source>
        <translation>Un toque abre cualquiera. Esc para al momento. Ninguno va bien a todo el mundo.</translation>
    </message>
    <message>
        <source>Only watch the shape</source>
        <translation>Solo mirar la forma</translation>
    </message>
    <message>
        <source>Or a moment</source>
        <translation>O un momento</translation>
    </message>
    <message>
        <source>Other ways to do this</source>
        <translation>Otras maneras de hacerlo</translation>
    </message>
    <message>
        <source>Paused. Space goes on.</source>
        <translation>En pausa. Espacio sigue.</translation>
    </message>
    <message>
        <source>People near you may hear it, too. It ends with this step.</source>
        <translation>Puede que lo oiga también la gente que esté cerca. Termina con este paso.</translation>
    </message>
    <message>
        <source>Pictures in the mind</source>
        <translation>Imágenes en la mente</translation>
    </message>
    <message>
        <source>Quicker</source>
        <translation>Más deprisa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Right now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message>
        <source>Row {row}, place {place}: {shape}</source>
        <translation>Fila {row}, lugar {place}: {shape}</translation>
    </message>
    <message>
        <source>Say each turn</source>
        <translation>Decir cada cambio</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Sentences that help</source>
        <translation>Frases que ayudan</translation>
    </message>
    <message>
        <source>Shaky, racing</source>
        <translation>Temblor, todo va deprisa</translation>
    </message>
    <message>
        <source>Show it in Ground</source>
        <translation>Mostrarlo en Volver aquí</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>En un asiento</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Softer, smaller: a little air is plenty.</source>
        <translation>Más suave, más pequeño: con poco aire basta.</translation>
    </message>
    <message>
        <source>Some ask for more care</source>
        <translation>Algunos piden más cuidado</translation>
    </message>
    <message>
        <source>Some exercises are there in English only, so far.</source>
        <translation>Algunos ejercicios están por ahora solo en inglés.</translation>
    </message>
    <message>
        <source>Someone to write to about everyday things</source>
        <translation>Alguien a quien escribir sobre cosas de cada día</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something else changes the kind.</source>
        <translation>Otra cosa cambia de tipo.</translation>
    </message>
    <message>
        <source>Songs or pieces, one a line.</source>
        <translation>Canciones o piezas, una por línea.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Space pauses and goes on. Esc stops at once.</source>
        <translation>Espacio hace una pausa y sigue. Esc para al momento.</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estar de pie</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Paso {number}</translation>
    </message>
    <message>
        <source>Step {number}, on the way back</source>
        <translation>Paso {number}, de vuelta</translation>
    </message>
    <message>
        <source>Such as the year, where you live, what is another way now. Nothing from back then is needed.</source>
        <translation>Por ejemplo el año, dónde vives, qué es distinto ahora. No hace falta nada de entonces.</translation>
    </message>
    <message>
        <source>Such as: This passes. I can stop at any point.</source>
        <translation>Por ejemplo: Esto pasa. Puedo parar en cualquier momento.</translation>
    </message>
    <message>
        <source>Take back the last line</source>
        <translation>Quitar la última línea</translation>
    </message>
    <message>
        <source>Take this in</source>
        <translation>Incorporarlo</translation>
    </message>
    <message>
        <source>Taste, smell</source>
        <translation>Sabor, olor</translation>
    </message>
    <message>
        <source>That happens. Another kind may fit better, now or later.</source>
        <translation>Eso pasa. Puede que otro tipo vaya mejor, ahora o más tarde.</translation>
    </message>
    <message>
        <source>That is too long for this field, so it was not put in. Nothing has changed.</source>
        <translation>Es demasiado largo para este campo y no se ha puesto. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>That was the last set.</source>
        <translation>Era la última serie.</translation>
    </message>
    <message>
        <source>The chips above choose which cards are there.</source>
        <translation>Los botones de arriba eligen qué tarjetas hay.</translation>
    </message>
    <message>
        <source>The form is right. It cannot tell whether an exercise is kind to you.</source>
        <translation>La forma es correcta. No puede decir si un ejercicio te hará bien.</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>Los demás</translation>
    </message>
    <message>
        <source>The part that plays a tone is not installed here. All else works without it.</source>
        <translation>La parte que hace sonar un tono no está instalada aquí. Todo lo demás funciona sin ella.</translation>
    </message>
    <message>
        <source>The pen is down.</source>
        <translation>El lápiz está abajo.</translation>
    </message>
    <message>
        <source>The pen is up.</source>
        <translation>El lápiz está arriba.</translation>
    </message>
    <message>
        <source>The pointer can follow it, or the arrow keys. It is not kept.</source>
        <translation>Se puede seguir con el puntero o con las flechas. No se guarda.</translation>
    </message>
    <message>
        <source>The pointer draws. Arrow keys move the pen, Enter sets it down or lifts it. It is not kept.</source>
        <translation>El puntero dibuja. Las flechas mueven el lápiz, Intro lo baja o lo levanta. No se guarda.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The tone is quiet now.</source>
        <translation>Ahora el tono calla.</translation>
    </message>
    <message>
        <source>Then it is enough of this one. Here is another kind.</source>
        <translation>Entonces ya basta de este. Aquí hay uno de otro tipo.</translation>
    </message>
    <message>
        <source>Then it is enough of this one. Here is one that turns outward.</source>
        <translation>Entonces ya basta de este. Aquí hay uno que mira hacia fuera.</translation>
    </message>
    <message>
        <source>There are more lines like these.</source>
        <translation>Hay más líneas como estas.</translation>
    </message>
    <message>
        <source>There are tests of this very one.</source>
        <translation>Hay pruebas de este mismo.</translation>
    </message>
    <message>
        <source>This computer plays no sound just now. All else works without it.</source>
        <translation>Este ordenador no reproduce sonido en este momento. Todo lo demás funciona sin él.</translation>
    </message>
    <message>
        <source>This exercise is there in English only, so far.</source>
        <translation>Este ejercicio está por ahora solo en inglés.</translation>
    </message>
    <message>
        <source>This is a good place to stop. Another kind is there, too.</source>
        <translation>Este es un buen lugar para parar. También hay otro de otro tipo.</translation>
    </message>
    <message>
        <source>This is in your journal now. It stands in the list of Ground.</source>
        <translation>Ya está en tu diario. Aparece en la lista de Volver aquí.</translation>
    </message>
    <message>
        <source>Tiles, three rows of four</source>
        <translation>Fichas, tres filas de cuatro</translation>
    </message>
    <message>
        <source>Two circles, left and right, in turn</source>
        <translation>Dos círculos, izquierda y derecha, por turno</translation>
    </message>
    <message>
        <source>Two hands</source>
        <translation>Dos manos</translation>
    </message>
    <message>
        <source>Two tiles that are pressed one after the other change places. Each row can hold one shape. There is no score.</source>
        <translation>Dos fichas que se pulsan una tras otra cambian de lugar. En cada fila cabe una sola forma. No hay puntos.</translation>
    </message>
    <message>
        <source>Under a minute</source>
        <translation>Menos de un minuto</translation>
    </message>
    <message>
        <source>Up one side of a finger, down the other. Five fingers, in your own time.</source>
        <translation>Por un lado del dedo hacia arriba, por el otro hacia abajo. Cinco dedos, a tu ritmo.</translation>
    </message>
    <message>
        <source>Well known, with few good tests or none.</source>
        <translation>Muy conocido, con pocas pruebas buenas o ninguna.</translation>
    </message>
    <message>
        <source>What you wrote for this is in your journal, and shows while it is open.</source>
        <translation>Lo que escribiste para esto está en tu diario, y se ve mientras está abierto.</translation>
    </message>
    <message>
        <source>What your journal leaves out is only known while it is open. Here are the ones without breath, body, pictures in the mind, cold, taste or smell.</source>
        <translation>Lo que tu diario deja fuera solo se sabe cuando está abierto. Aquí están los que no usan respiración, cuerpo, imágenes en la mente, frío, sabor ni olor.</translation>
    </message>
    <message>
        <source>When far away or numb, a kind that turns to the room is a better choice.</source>
        <translation>Si estás lejos o sin sentir, encaja mejor algo que mire hacia la habitación.</translation>
    </message>
    <message>
        <source>Where this is from: {sources}</source>
        <translation>De dónde viene: {sources}</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <source>While locked, this page comes once each time the app starts.</source>
        <translation>Con el diario bloqueado, esta página sale una vez cada vez que empieza la app.</translation>
    </message>
    <message>
        <source>While the journal is open, Ground now begins with this one.</source>
        <translation>Con el diario abierto, Volver aquí empieza ahora por este.</translation>
    </message>
    <message>
        <source>With eyes open</source>
        <translation>Con los ojos abiertos</translation>
    </message>
    <message>
        <source>With little or no hearing</source>
        <translation>Con poco oído o ninguno</translation>
    </message>
    <message>
        <source>With little or no sight</source>
        <translation>Con poca vista o ninguna</translation>
    </message>
    <message>
        <source>With one hand</source>
        <translation>Con una mano</translation>
    </message>
    <message>
        <source>With one sense only</source>
        <translation>Con un solo sentido</translation>
    </message>
    <message>
        <source>With pregnancy, or an illness of heart, lungs, blood pressure, seizures or eating, a nurse or doctor can say which ones fit.</source>
        <translation>Con embarazo o con una enfermedad del corazón, los pulmones, la tensión, convulsiones o la alimentación, alguien de medicina o enfermería puede decir cuáles encajan.</translation>
    </message>
    <message>
        <source>With what is left out, there is no other kind here. Help has people to reach.</source>
        <translation>Con lo que se deja fuera, aquí no hay otro tipo. En Ayuda hay personas a quienes acudir.</translation>
    </message>
    <message>
        <source>Without a sound</source>
        <translation>Sin ningún sonido</translation>
    </message>
    <message>
        <source>Without colours</source>
        <translation>Sin colores</translation>
    </message>
    <message>
        <source>Without taste or smell</source>
        <translation>Sin sabor ni olor</translation>
    </message>
    <message>
        <source>Words of your own for some exercises, one line each. They stay in your journal, and Ground shows them only while it is open. Nothing here has to be filled.</source>
        <translation>Palabras tuyas para algunos ejercicios, una por línea. Se quedan en tu diario, y Volver aquí las muestra solo mientras está abierto. No hace falta rellenar nada.</translation>
    </message>
    <message>
        <source>You hear: down</source>
        <translation>Se oye: baja</translation>
    </message>
    <message>
        <source>You hear: in</source>
        <translation>Se oye: entra</translation>
    </message>
    <message>
        <source>You hear: out</source>
        <translation>Se oye: sale</translation>
    </message>
    <message>
        <source>You hear: stay</source>
        <translation>Se oye: se queda</translation>
    </message>
    <message>
        <source>You hear: tick</source>
        <translation>Se oye: un toque</translation>
    </message>
    <message>
        <source>You hear: up</source>
        <translation>Se oye: sube</translation>
    </message>
    <message>
        <source>Your journal notes it when you begin. Then this page comes only while locked.</source>
        <translation>Tu diario lo anota cuando empiezas. Después, esta página sale solo con el diario bloqueado.</translation>
    </message>
    <message>
        <source>Your journal notes that you went on. Then this page comes only while locked.</source>
        <translation>Tu diario anota que seguiste. Después esta página solo sale con el diario bloqueado.</translation>
    </message>
    <message>
        <source>a dot</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>a little way off</source>
        <translation>a cierta distancia</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>delante</translation>
    </message>
    <message>
        <source>asks for more care</source>
        <translation>pide más cuidado</translation>
    </message>
    <message>
        <source>breath</source>
        <translation>respiración</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>círculo</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>frío</translation>
    </message>
    <message>
        <source>comes first</source>
        <translation>va primero</translation>
    </message>
    <message>
        <source>down</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>easy in public</source>
        <translation>fácil en público</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>far</source>
        <translation>lejos</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>llena</translation>
    </message>
    <message>
        <source>in</source>
        <translation>entra</translation>
    </message>
    <message>
        <source>in for {count}</source>
        <translation>entra en {count}</translation>
    </message>
    <message>
        <source>left</source>
        <translation>izquierda</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>not reviewed by us</source>
        <translation>sin revisar por quienes hacemos la app</translation>
    </message>
    <message>
        <source>out</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>out for {count}</source>
        <translation>sale en {count}</translation>
    </message>
    <message>
        <source>pictures in the mind</source>
        <translation>imágenes en la mente</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>rest for {count}</source>
        <translation>pausa de {count}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>derecha</translation>
    </message>
    <message>
        <source>some body</source>
        <translation>algo de cuerpo</translation>
    </message>
    <message>
        <source>square</source>
        <translation>cuadrado</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>stay for {count}</source>
        <translation>se queda {count}</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>triángulo</translation>
    </message>
    <message>
        <source>up</source>
        <translation>sube</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} minutos</translation>
    </message>
    <message>
        <source>{far}, {where}</source>
        <translation>{far}, {where}</translation>
    </message>
    <message>
        <source>{far}, {where}, marked</source>
        <translation>{far}, {where}, con marca</translation>
    </message>
    <message>
        <source>{name}, taken up</source>
        <translation>{name}, en la mano</translation>
    </message>
    <message>
        <source>{name}: {words}</source>
        <translation>{name}: {words}</translation>
    </message>
    <message>
        <source>“{name}” is removed.</source>
        <translation>“{name}” se ha quitado.</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>A chapter gathers pages in your own order, under your own title.</source>
        <translation>Un capítulo reúne páginas en tu propio orden, con tu propio título.</translation>
    </message>
    <message>
        <source>A chapter with no title</source>
        <translation>Un capítulo sin título</translation>
    </message>
    <message>
        <source>A comma between two tags.</source>
        <translation>Una coma entre dos etiquetas.</translation>
    </message>
    <message>
        <source>A day can be written like {day}.</source>
        <translation>Un día se puede escribir como {day}.</translation>
    </message>
    <message>
        <source>A deleted page is gone here. Backups that still hold it are of: {days}. A fresh one, made and checked first, can take their place.</source>
        <translation>Una página borrada ya no está aquí. Copias que aún la guardan: {days}. Una nueva, hecha y revisada antes, puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>A dot stands at a day with pages.</source>
        <translation>Hay un punto en los días con páginas.</translation>
    </message>
    <message>
        <source>A foreword is what you would say in front of it today, or not.</source>
        <translation>Un prólogo es lo que hoy dirías delante, o nada.</translation>
    </message>
    <message>
        <source>A fresh backup is being made and checked. Everything else works meanwhile.</source>
        <translation>Se está haciendo y revisando una copia nueva. Lo demás funciona mientras tanto.</translation>
    </message>
    <message>
        <source>A fresh backup is made and checked. Not all that held the deleted page could be removed. Settings, Backups shows what lies here.</source>
        <translation>La copia nueva está hecha y revisada. No se han podido quitar todas las que guardaban la página borrada. En Ajustes, Copias de seguridad muestra lo que hay.</translation>
    </message>
    <message>
        <source>A fresh backup is made and checked. Those here that held the deleted page are removed. Files saved elsewhere stay.</source>
        <translation>La copia nueva está hecha y revisada. Las de aquí que guardaban la página borrada ya no están. Los archivos de otros lugares se quedan.</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Un mes</translation>
    </message>
    <message>
        <source>A page kept out of lists opens by its whole title and Enter.</source>
        <translation>Una página fuera de las listas se abre con su título entero e Intro.</translation>
    </message>
    <message>
        <source>A page may be in several chapters, or in none.</source>
        <translation>Una página puede estar en varios capítulos, o en ninguno.</translation>
    </message>
    <message>
        <source>A page with no title</source>
        <translation>Una página sin título</translation>
    </message>
    <message>
        <source>A picture for this page</source>
        <translation>Una imagen para esta página</translation>
    </message>
    <message>
        <source>A seal ends on a day to come, so nothing changed. For example {example}.</source>
        <translation>Un sello acaba un día que está por venir, así que no ha cambiado nada. Por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>A seal is not a second lock. Anyone who has your journal open can break it.</source>
        <translation>Un sello no es otra cerradura. Quien tenga tu diario abierto puede romperlo.</translation>
    </message>
    <message>
        <source>A sheet to draw on</source>
        <translation>Una hoja para dibujar</translation>
    </message>
    <message>
        <source>A tick puts a page in at the end. Without the tick it is out again.</source>
        <translation>Una marca pone la página al final. Sin la marca, queda fuera otra vez.</translation>
    </message>
    <message>
        <source>A title is needed for this, as the page opens by its whole title.</source>
        <translation>Para esto hace falta un título, porque la página se abre con su título entero.</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Adding the picture</source>
        <translation>Se está añadiendo la imagen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Entera</translation>
    </message>
    <message>
        <source>All of it is seen.</source>
        <translation>Se ve entera.</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Arrows and Page keys move the text. Esc goes back to the chapter.</source>
        <translation>Las flechas y las teclas de página mueven el texto. Esc vuelve al capítulo.</translation>
    </message>
    <message>
        <source>Arrows move in the list, Enter opens a page, Esc closes it.</source>
        <translation>Las flechas van por la lista, Intro abre una página, Esc la cierra.</translation>
    </message>
    <message>
        <source>Arrows move the shape, with Shift they change its size. Return keeps it, Esc takes it away.</source>
        <translation>Las flechas mueven la forma y, con Mayús, cambian su tamaño. Intro la deja, Esc la quita.</translation>
    </message>
    <message>
        <source>As it was on {when}</source>
        <translation>Como estaba el {when}</translation>
    </message>
    <message>
        <source>Back to the chapter</source>
        <translation>Volver al capítulo</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>Volver a la página</translation>
    </message>
    <message>
        <source>Backups that still hold it are of: {days}.</source>
        <translation>Copias que aún la guardan: {days}.</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring this back</source>
        <translation>Recuperar esto</translation>
    </message>
    <message>
        <source>Broad</source>
        <translation>Gruesa</translation>
    </message>
    <message>
        <source>By keys: choose a shape, go to the sheet, and press Return. Arrows move it.</source>
        <translation>Con teclas: una forma elegida, la hoja, e Intro. Las flechas la mueven.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Círculo</translation>
    </message>
    <message>
        <source>Clear the sheet</source>
        <translation>Vaciar la hoja</translation>
    </message>
    <message>
        <source>Close finding</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Cerrar la página</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Ctrl and plus makes it larger, Ctrl and minus smaller, Ctrl and zero shows all of it. While it is larger, arrows move it.</source>
        <translation>Ctrl y más la agranda, Ctrl y menos la reduce, Ctrl y cero la muestra entera. Mientras es más grande, las flechas la mueven.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day of this page: {day}</source>
        <translation>Día de esta página: {day}</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <source>Draw on</source>
        <translation>Seguir dibujando</translation>
    </message>
    <message>
        <source>Draw with</source>
        <translation>Dibujar con</translation>
    </message>
    <message>
        <source>Drawing {number}</source>
        <translation>Dibujo {number}</translation>
    </message>
    <message>
        <source>Earlier forewords</source>
        <translation>Prólogos anteriores</translation>
    </message>
    <message>
        <source>Earlier pages</source>
        <translation>Páginas anteriores</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Tierra</translation>
    </message>
    <message>
        <source>Enter goes on with a list. Ctrl and B, I or Enter: bold, slanted, tick a box.</source>
        <translation>Intro sigue una lista. Ctrl y B, I o Intro: negrita, cursiva, marcar una casilla.</translation>
    </message>
    <message>
        <source>Enter opens a chapter. Alt with Up or Down moves it, and so does the mouse.</source>
        <translation>Intro abre un capítulo. Alt con Arriba o Abajo lo mueve, y el ratón también.</translation>
    </message>
    <message>
        <source>Enter opens a page. Alt with Up or Down moves it, and so does the mouse.</source>
        <translation>Intro abre una página. Alt con Arriba o Abajo la mueve, y el ratón también.</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma</translation>
    </message>
    <message>
        <source>Esc goes back to the page.</source>
        <translation>Esc vuelve a la página.</translation>
    </message>
    <message>
        <source>F3 finds words on this page. F11 shows only the page; Esc leads back.</source>
        <translation>F3 busca palabras en esta página. F11 muestra solo la página; Esc vuelve.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Buscar en esta página</translation>
    </message>
    <message>
        <source>Find on this page (F3)</source>
        <translation>Buscar en esta página (F3)</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First lines</source>
        <translation>Primeras líneas</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Durante un mes</translation>
    </message>
    <message>
        <source>For a week</source>
        <translation>Durante una semana</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Durante un año</translation>
    </message>
    <message>
        <source>For example {example}.</source>
        <translation>Por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>For example {example}. The day of writing is kept beside it.</source>
        <translation>Por ejemplo, {example}. El día en que se escribió se guarda al lado.</translation>
    </message>
    <message>
        <source>For reading it without seeing it. Or not.</source>
        <translation>Para leerla sin verla. O nada.</translation>
    </message>
    <message>
        <source>For the chapter “{title}”</source>
        <translation>Para el capítulo “{title}”</translation>
    </message>
    <message>
        <source>For the page “{title}”</source>
        <translation>Para la página “{title}”</translation>
    </message>
    <message>
        <source>For three months</source>
        <translation>Durante tres meses</translation>
    </message>
    <message>
        <source>Foreword</source>
        <translation>Prólogo</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>Go on with the foreword</source>
        <translation>Seguir con el prólogo</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
    <message>
        <source>Gone now</source>
        <translation>Borrarla ya</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Medio año</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Cuánto tiempo?</translation>
    </message>
    <message>
        <source>How wide</source>
        <translation>Qué grosor</translation>
    </message>
    <message>
        <source>In the calendar arrows go by day, Page Up and Down by month, Enter opens.</source>
        <translation>En el calendario, las flechas van por días, Re Pág y Av Pág por meses, Intro abre.</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>It begins with Finish. You can open it early in one press.</source>
        <translation>Empieza con Terminar. Puedes abrirla antes, con un toque.</translation>
    </message>
    <message>
        <source>It opens by itself on {day}.</source>
        <translation>Se abre por su cuenta el {day}.</translation>
    </message>
    <message>
        <source>It opens when its whole title is typed into search.</source>
        <translation>Se abre cuando se escribe su título entero en Buscar.</translation>
    </message>
    <message>
        <source>It stays sealed until you open it.</source>
        <translation>Sigue con sello hasta que la abras.</translation>
    </message>
    <message>
        <source>Its pages</source>
        <translation>Sus páginas</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Its title is: {title}</source>
        <translation>Su título es: {title}</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Keep adds it. Stop here leaves it as it is, to go on later.</source>
        <translation>Guardar lo añade. Parar aquí lo deja como está, para seguir más tarde.</translation>
    </message>
    <message>
        <source>Keep this word in the journal</source>
        <translation>Guardar esta palabra en el diario</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;del&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM d yyyy</source>
        <translation>d &apos;de&apos; MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move “{title}” down</source>
        <translation>Bajar “{title}”</translation>
    </message>
    <message>
        <source>Move “{title}” up</source>
        <translation>Subir “{title}”</translation>
    </message>
    <message>
        <source>Never in search or lists</source>
        <translation>Nunca en búsquedas ni listas</translation>
    </message>
    <message>
        <source>New chapter</source>
        <translation>Capítulo nuevo</translation>
    </message>
    <message>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No chapter is open. Choose one, if you like.</source>
        <translation>Ningún capítulo abierto. Puedes elegir uno, o no.</translation>
    </message>
    <message>
        <source>No chapters yet, and none are needed.</source>
        <translation>Todavía no hay capítulos, y no hacen falta.</translation>
    </message>
    <message>
        <source>No foreword yet, and none is needed.</source>
        <translation>Todavía no hay prólogo, y no hace falta.</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>No page is open. Choose one, if you like.</source>
        <translation>No hay ninguna página abierta. Si quieres, puedes elegir una.</translation>
    </message>
    <message>
        <source>No page is shown with these filters.</source>
        <translation>Con estos filtros no se muestra ninguna página.</translation>
    </message>
    <message>
        <source>No page within these filters holds these words.</source>
        <translation>Con estos filtros, ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>No pages in this chapter yet, and no hurry.</source>
        <translation>Todavía no hay páginas en este capítulo, y no hay prisa.</translation>
    </message>
    <message>
        <source>No pages yet, and no hurry.</source>
        <translation>Todavía no hay páginas, y no hay prisa.</translation>
    </message>
    <message>
        <source>No word comes near</source>
        <translation>Ninguna palabra se acerca</translation>
    </message>
    <message>
        <source>Not sealed</source>
        <translation>Sin sello</translation>
    </message>
    <message>
        <source>Nothing is different. The page says the same now.</source>
        <translation>No hay nada distinto. La página dice ahora lo mismo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Without a title nothing could open the page again.</source>
        <translation>No se ha cambiado nada. Sin título, nada podría abrir la página otra vez.</translation>
    </message>
    <message>
        <source>One line is plenty.</source>
        <translation>Una línea es mucho.</translation>
    </message>
    <message>
        <source>One picture, as large as it fits. It opens in no other program.</source>
        <translation>Una imagen, tan grande como cabe. No se abre en otro programa.</translation>
    </message>
    <message>
        <source>One word is plenty.</source>
        <translation>Una palabra es mucho.</translation>
    </message>
    <message>
        <source>Only the page (F11)</source>
        <translation>Solo la página (F11)</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page menu</source>
        <translation>Menú de la página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Lápiz</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Picture: {alt}</source>
        <translation>Imagen: {alt}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Pictures of this page</source>
        <translation>Imágenes de esta página</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Ciruela</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Put into a chapter</source>
        <translation>Poner en un capítulo</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Ponerla de nuevo</translation>
    </message>
    <message>
        <source>Put pages in</source>
        <translation>Poner páginas</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Leer desde aquí</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Seguir leyendo</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Leer de principio a fin</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chapter</source>
        <translation>Quitar el capítulo</translation>
    </message>
    <message>
        <source>Removing a chapter leaves every page where it is. Esc goes back.</source>
        <translation>Quitar un capítulo deja cada página donde está. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Replace these backups</source>
        <translation>Cambiar estas copias por otra</translation>
    </message>
    <message>
        <source>Sand</source>
        <translation>Arena</translation>
    </message>
    <message>
        <source>Saved on this computer. Only your passphrase or code opens it.</source>
        <translation>Guardado en este ordenador. Solo lo abre tu frase de paso o tu código.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Say what it shows</source>
        <translation>Decir lo que muestra</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Seal this page</source>
        <translation>Poner un sello a esta página</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Con sello</translation>
    </message>
    <message>
        <source>Sealed pages are not searched.</source>
        <translation>En las páginas con sello no se busca.</translation>
    </message>
    <message>
        <source>Sealed until you open it.</source>
        <translation>Con sello hasta que la abras.</translation>
    </message>
    <message>
        <source>Sealed until {day}. You can open it before, if you like.</source>
        <translation>Con sello hasta el {day}. Si quieres, puedes abrirla antes.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search looks at titles, tags and text, and at a day like 2026-11-29.</source>
        <translation>Buscar mira títulos, etiquetas y texto, y un día como 2026-11-29.</translation>
    </message>
    <message>
        <source>Search looks at titles, tags and text. Esc goes back.</source>
        <translation>Buscar mira títulos, etiquetas y texto. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Show in search and lists again</source>
        <translation>Mostrar de nuevo en búsquedas y listas</translation>
    </message>
    <message>
        <source>Show these pages</source>
        <translation>Mostrar estas páginas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeña</translation>
    </message>
    <message>
        <source>Space puts a page into the chapter, or takes it out.</source>
        <translation>Espacio pone una página en el capítulo, o la saca.</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Sigue abierta</translation>
    </message>
    <message>
        <source>Stop here keeps the page as it is. Finish puts it in the journal.</source>
        <translation>Parar aquí deja la página como está. Terminar la pone en el diario.</translation>
    </message>
    <message>
        <source>Tab leaves the text. Shift and Tab go to the title.</source>
        <translation>Tab sale del texto. Mayús y Tab van al título.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag: {tag}</source>
        <translation>Etiqueta: {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tags that begin like this</source>
        <translation>Etiquetas que empiezan así</translation>
    </message>
    <message>
        <source>Tags that begin so</source>
        <translation>Etiquetas que empiezan así</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacarla</translation>
    </message>
    <message>
        <source>Take it out of lists</source>
        <translation>Sacarla de las listas</translation>
    </message>
    <message>
        <source>Takes this filter away</source>
        <translation>Quita este filtro</translation>
    </message>
    <message>
        <source>Taking a page out leaves it in the journal. Esc goes back.</source>
        <translation>Sacar una página la deja en el diario. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texto de la página</translation>
    </message>
    <message>
        <source>The chapter as one, from its foreword to its last page.</source>
        <translation>El capítulo como uno solo, del prólogo a la última página.</translation>
    </message>
    <message>
        <source>The chapter is removed, with its forewords. Every page is still in the journal.</source>
        <translation>El capítulo ya no está, ni sus prólogos. Cada página sigue en el diario.</translation>
    </message>
    <message>
        <source>The day it opens</source>
        <translation>El día en que se abre</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>El mes siguiente</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>El mes anterior</translation>
    </message>
    <message>
        <source>The newest {count} are shown.</source>
        <translation>Se muestran las {count} más nuevas.</translation>
    </message>
    <message>
        <source>The page goes in half a minute, with its earlier versions, drafts and pictures.</source>
        <translation>La página se va en medio minuto, con sus versiones, borradores e imágenes.</translation>
    </message>
    <message>
        <source>The page has no title yet. It needs one, to be found again.</source>
        <translation>La página todavía no tiene título. Lo necesita para que se pueda encontrar.</translation>
    </message>
    <message>
        <source>The page is out of this chapter. It is still in the journal.</source>
        <translation>La página está fuera de este capítulo. Sigue en el diario.</translation>
    </message>
    <message>
        <source>The page leaves every list and every search. To open it, type its whole title in the search field and press Enter.</source>
        <translation>La página sale de todas las listas y búsquedas. Para abrirla: su título entero en el campo de búsqueda, e Intro.</translation>
    </message>
    <message>
        <source>The pages of this chapter, in your own order.</source>
        <translation>Las páginas de este capítulo, en tu propio orden.</translation>
    </message>
    <message>
        <source>The part before</source>
        <translation>La parte anterior</translation>
    </message>
    <message>
        <source>The picture is on this page now, inside the journal.</source>
        <translation>La imagen está ya en esta página, dentro del diario.</translation>
    </message>
    <message>
        <source>The picture is on this page now, inside the journal. The original is still where it was, outside.</source>
        <translation>La imagen está ya en esta página, dentro del diario. El original sigue donde estaba, fuera.</translation>
    </message>
    <message>
        <source>The picture is removed from the journal. It can come back until you go on.</source>
        <translation>La imagen ya no está en el diario. Se puede recuperar hasta que sigas.</translation>
    </message>
    <message>
        <source>Then it shows only its seal and its day, and search passes it by. You can open it at any time, with one press.</source>
        <translation>Entonces muestra solo su sello y su día, y Buscar no mira en ella. Puedes abrirla en cualquier momento, con un toque.</translation>
    </message>
    <message>
        <source>There are no words for this picture.</source>
        <translation>No hay palabras para esta imagen.</translation>
    </message>
    <message>
        <source>There is nothing to read in this chapter yet.</source>
        <translation>Todavía no hay nada que leer en este capítulo.</translation>
    </message>
    <message>
        <source>These words are not on this page.</source>
        <translation>Estas palabras no están en esta página.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>This could not be read as a day, so nothing changed. For example {example}.</source>
        <translation>Esto no se ha podido leer como un día, así que no ha cambiado nada. Por ejemplo, {example}.</translation>
    </message>
    <message>
        <source>This day is not after today. A later one would do.</source>
        <translation>Este día no es posterior a hoy. Vale uno más tarde.</translation>
    </message>
    <message>
        <source>This is a good place to stop. You can also go on.</source>
        <translation>Este es un buen lugar para parar. También puedes seguir.</translation>
    </message>
    <message>
        <source>This is more than a foreword holds, so nothing was added.</source>
        <translation>Esto es más de lo que cabe en un prólogo, así que no se ha añadido nada.</translation>
    </message>
    <message>
        <source>This is more than a page holds, so nothing was added.</source>
        <translation>Esto es más de lo que cabe en una página, así que no se ha añadido nada.</translation>
    </message>
    <message>
        <source>This is not a second lock. Anyone who has your journal open and knows the title can open it. A full export still holds the page.</source>
        <translation>Esto no es otra cerradura. Quien tenga tu diario abierto y sepa el título puede abrirla. Si se saca todo del diario, la página va con lo demás.</translation>
    </message>
    <message>
        <source>This is the text again. What the page said until now is kept as an earlier version.</source>
        <translation>Este es de nuevo el texto. Lo que la página decía hasta ahora se guarda como versión anterior.</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>Esta página</translation>
    </message>
    <message>
        <source>This page has no earlier versions.</source>
        <translation>Esta página no tiene versiones anteriores.</translation>
    </message>
    <message>
        <source>This page is in no list and no search now. Its whole title and Enter, in the search field, open it.</source>
        <translation>Esta página ya no está en ninguna lista ni búsqueda. La abre su título entero, e Intro, en el campo de búsqueda.</translation>
    </message>
    <message>
        <source>This page is in no list. While that is so, a chapter does not show it.</source>
        <translation>Esta página no está en ninguna lista. Mientras sea así, un capítulo no la muestra.</translation>
    </message>
    <message>
        <source>This page is in search and lists again.</source>
        <translation>Esta página está otra vez en búsquedas y listas.</translation>
    </message>
    <message>
        <source>This picture lies inside the journal, without the place, time and camera that a file can carry. A file it came from is still outside.</source>
        <translation>Esta imagen está dentro del diario, sin el lugar, la hora ni la cámara que un archivo puede llevar. Si vino de un archivo, ese archivo sigue fuera.</translation>
    </message>
    <message>
        <source>This question</source>
        <translation>Esta pregunta</translation>
    </message>
    <message>
        <source>This sheet is full. What is drawn is kept. Another drawing can go on from here.</source>
        <translation>Esta hoja está llena. Lo dibujado se guarda. Otro dibujo puede seguir desde aquí.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of a new chapter</source>
        <translation>Título de un capítulo nuevo</translation>
    </message>
    <message>
        <source>Title of the chapter</source>
        <translation>Título del capítulo</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>Título, si quieres</translation>
    </message>
    <message>
        <source>Underlined words were added since. Words with a line through them were taken away. Both are also said in brackets.</source>
        <translation>Las palabras subrayadas se añadieron después. Las tachadas se quitaron. Las dos se dicen también entre corchetes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo takes back one stroke at a time, and a cleared sheet too.</source>
        <translation>Deshacer quita un trazo cada vez, y también vuelve a llenar una hoja vaciada.</translation>
    </message>
    <message>
        <source>Until I ask</source>
        <translation>Hasta que lo pida</translation>
    </message>
    <message>
        <source>Until I open it</source>
        <translation>Hasta que la abra</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Until another day</source>
        <translation>Hasta otro día</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>Up to {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Qué es distinto ahora</translation>
    </message>
    <message>
        <source>What is written so far is kept.</source>
        <translation>Lo escrito hasta ahora se guarda.</translation>
    </message>
    <message>
        <source>What it shows, in your words</source>
        <translation>Lo que muestra, con tus palabras</translation>
    </message>
    <message>
        <source>What the page said before, the last one first. Enter opens one to read.</source>
        <translation>Lo que la página decía antes, lo último primero. Intro abre una versión para leerla.</translation>
    </message>
    <message>
        <source>What you write here stands in front, for now or for long. Earlier forewords stay as they are and can be read.</source>
        <translation>Lo que escribes aquí va delante, por ahora o por mucho tiempo. Los prólogos anteriores quedan como están y se pueden leer.</translation>
    </message>
    <message>
        <source>While it is sealed, only its day is shown here.</source>
        <translation>Mientras tiene sello, aquí solo se ve su día.</translation>
    </message>
    <message>
        <source>With a pen that feels it, pressing harder makes a wider line.</source>
        <translation>Con un lápiz que lo nota, apretar más hace una línea más ancha.</translation>
    </message>
    <message>
        <source>With this title</source>
        <translation>Con este título</translation>
    </message>
    <message>
        <source>Words between quotation marks are found where they stand side by side.</source>
        <translation>Las palabras entre comillas se encuentran donde van juntas.</translation>
    </message>
    <message>
        <source>Words for it can be given here, or not. They are kept as you go.</source>
        <translation>Aquí puede llevar palabras, o no. Se guardan mientras tanto.</translation>
    </message>
    <message>
        <source>Words to stand in front</source>
        <translation>Palabras que van delante</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Write a foreword</source>
        <translation>Escribir un prólogo</translation>
    </message>
    <message>
        <source>Write a new foreword</source>
        <translation>Escribir otro prólogo</translation>
    </message>
    <message>
        <source>Write more</source>
        <translation>Escribir más</translation>
    </message>
    <message>
        <source>Written on {day}</source>
        <translation>Escrito el {day}</translation>
    </message>
    <message>
        <source>You can draw here, or not. It is saved as you go.</source>
        <translation>Aquí puedes dibujar, o no. Se guarda mientras tanto.</translation>
    </message>
    <message>
        <source>You can write here, or not. What you write is saved as you go.</source>
        <translation>Aquí puedes escribir, o no. Lo que escribes se guarda mientras tanto.</translation>
    </message>
    <message>
        <source>Your pages by month. No page opens by itself.</source>
        <translation>Tus páginas por mes. Ninguna se abre sin que la elijas.</translation>
    </message>
    <message>
        <source>[added: {text}]</source>
        <translation>[añadido: {text}]</translation>
    </message>
    <message>
        <source>[taken away: {text}]</source>
        <translation>[quitado: {text}]</translation>
    </message>
    <message>
        <source>d &apos;de&apos; MMMM &apos;de&apos; yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d. MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{day} · {tags}</source>
        <translation>{day} · {tags}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}. This is today</source>
        <translation>{day}. Es hoy</translation>
    </message>
    <message>
        <source>{day}. With pages</source>
        <translation>{day}. Con páginas</translation>
    </message>
    <message>
        <source>{number} times as large</source>
        <translation>{number} veces más grande</translation>
    </message>
    <message>
        <source>{question}
One line is plenty. Return goes on to Finish.</source>
        <translation>{question}
Una línea es mucho. Intro pasa a Terminar.</translation>
    </message>
    <message>
        <source>{sentence} The drawing is here. It is tried again by itself.</source>
        <translation>{sentence} El dibujo está aquí. Se prueba otra vez sin que hagas nada.</translation>
    </message>
    <message>
        <source>{sentence} The text is here on the page.</source>
        <translation>{sentence} El texto está aquí, en la página.</translation>
    </message>
    <message>
        <source>{sentence} The text is here on the page. It is tried again by itself.</source>
        <translation>{sentence} El texto está aquí, en la página. Se prueba otra vez sin que hagas nada.</translation>
    </message>
    <message>
        <source>{why} The older backups are as they were.</source>
        <translation>{why} Las copias anteriores siguen como estaban.</translation>
    </message>
    <message>
        <source>“{title}” now stands after “{after}”.</source>
        <translation>“{title}” está ahora después de “{after}”.</translation>
    </message>
    <message>
        <source>“{title}” now stands first.</source>
        <translation>“{title}” está ahora al principio.</translation>
    </message>
    <message>
        <source>“{typed}” is not read as a day here. One way to write it is 2026-11-29.</source>
        <translation>“{typed}” no se lee aquí como un día. Una manera de escribirlo es 2026-11-29.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A backup cannot lie between the journal’s own files. Nothing was written.</source>
        <translation>Una copia de seguridad no puede estar entre los archivos del propio diario. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>A backup is being made just now. This can begin when it is done.</source>
        <translation>Ahora mismo se está haciendo una copia. Esto puede empezar cuando acabe.</translation>
    </message>
    <message>
        <source>A card holds 1,000 characters at most. Nothing was changed.</source>
        <translation>Una tarjeta guarda como mucho 1000 caracteres. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A care plan holds 50,000 letters at most. What is new is not kept yet.</source>
        <translation>Un plan de cuidado admite 50 000 letras como mucho. Lo nuevo aún no está guardado.</translation>
    </message>
    <message>
        <source>A circle resting on a line</source>
        <translation>Un círculo que descansa sobre una línea</translation>
    </message>
    <message>
        <source>A file in this folder is damaged. Nothing was added.</source>
        <translation>Un archivo de esta carpeta está dañado. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>A file of this name is already there. Nothing was written.</source>
        <translation>Ya hay un archivo con este nombre. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>A foreword has at most 10,000 characters. What you wrote is still here.</source>
        <translation>Un prólogo tiene como mucho 10 000 caracteres. Lo que escribiste sigue aquí.</translation>
    </message>
    <message>
        <source>A hidden page needs a title: nothing else leads to it. Nothing was changed.</source>
        <translation>Una página oculta necesita un título: nada más lleva a ella. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A line of the note does not take this answer. Nothing was kept.</source>
        <translation>Una línea de la nota no admite esta respuesta. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>A name to be changed would still be in the file. Nothing was written.</source>
        <translation>Un nombre que va a cambiar seguiría en el archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>A newer version of the app wrote this folder. Nothing was added.</source>
        <translation>Una versión más nueva de la app escribió esta carpeta. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>A newer version of this app made the backup. Nothing was changed.</source>
        <translation>Una versión más nueva de esta app hizo la copia. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A newer version of this app made the journal. Nothing was changed.</source>
        <translation>Una versión más nueva de esta app hizo el diario. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A pack with the theme “{theme}” is in the journal already. It can be removed first.</source>
        <translation>Ya hay en el diario un paquete con el tema “{theme}”. Antes se puede quitar.</translation>
    </message>
    <message>
        <source>A page holds 100 pictures at most. This one was not added.</source>
        <translation>Una página guarda como mucho 100 imágenes. Esta no se ha añadido.</translation>
    </message>
    <message>
        <source>A page holds at most 5 MiB of text. Nothing was lost here.</source>
        <translation>Una página guarda como mucho 5 MiB de texto. Aquí no se ha perdido nada.</translation>
    </message>
    <message>
        <source>A passage becomes shared only by making a file.</source>
        <translation>Un fragmento solo pasa a compartido al hacer un archivo.</translation>
    </message>
    <message>
        <source>A passphrase cannot hold control characters.</source>
        <translation>Una frase de paso no puede llevar caracteres de control.</translation>
    </message>
    <message>
        <source>A passphrase has at most 1024 characters.</source>
        <translation>Una frase de paso tiene como mucho 1024 caracteres.</translation>
    </message>
    <message>
        <source>A passphrase needs at least one character.</source>
        <translation>Una frase de paso necesita al menos un carácter.</translation>
    </message>
    <message>
        <source>A password for a file has 1 to 127 letters, fewer if they have accents or are not Latin.</source>
        <translation>La contraseña de un archivo tiene de 1 a 127 letras; menos, si llevan tilde o no son latinas.</translation>
    </message>
    <message>
        <source>A seal can end tomorrow or later. Nothing was changed.</source>
        <translation>Un sello puede acabar mañana o más tarde. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A title has at most 300 characters here. The former one is kept.</source>
        <translation>Aquí un título tiene como mucho 300 caracteres. Se guarda el anterior.</translation>
    </message>
    <message>
        <source>An exercise named “{name}” by its file is in the journal already. It can be removed first. Nothing was changed.</source>
        <translation>Ya hay en el diario un ejercicio que su archivo llama “{name}”. Se puede quitar antes. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Another file lies there now, so it was left alone.</source>
        <translation>Ahora hay otro archivo en ese lugar, así que se ha dejado como está.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Backups beside the journal go into a folder named “backups”. Something else is in its place now. Nothing was changed.</source>
        <translation>Las copias de seguridad junto al diario van en una carpeta que se llama “backups”. Ahora hay otra cosa en su lugar. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Blank page</source>
        <translation>Página en blanco</translation>
    </message>
    <message>
        <source>Brought to this version, a copy of the journal was not equal to it. Nothing was changed.</source>
        <translation>Al pasar a esta versión, una copia del diario no salió igual. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Tapar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Erasing this journal was begun here and cut short. Its keys are gone, and nothing opens it any more.</source>
        <translation>Aquí se empezó a borrar este diario, y se cortó antes del final. Sus llaves ya no están, y nada lo abre.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Group {group} does not fit. A letter may be off there.</source>
        <translation>El grupo {group} no encaja. Puede que una letra sea otra.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>How strong feelings are is a number from 0 to 10.</source>
        <translation>La fuerza de lo que sientes es un número del 0 al 10.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Less close</source>
        <translation>Menos cercana</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No font here has a shape for: {letters}. Nothing was written.</source>
        <translation>Ningún tipo de letra de aquí puede dibujar: {letters}. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>No new recovery code is waiting to be tried.</source>
        <translation>No hay ningún código nuevo que espere su prueba.</translation>
    </message>
    <message>
        <source>No number yet. Keys 0 to 9 set one, arrows step, Delete skips.</source>
        <translation>Todavía sin número. Las teclas del 0 al 9 ponen uno, las flechas avanzan y Supr lo salta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>One passage has no words. Nothing was written.</source>
        <translation>Un fragmento no tiene palabras. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>One passage is marked “not again”. Nothing was written.</source>
        <translation>Un fragmento lleva la marca “otra vez no”. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>One passage is on a sealed page. Nothing was written.</source>
        <translation>Un fragmento está en una página con sello. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>One thing here is not known. Nothing was written.</source>
        <translation>Una cosa de aquí no se conoce. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>One thing stands here twice. Nothing was written.</source>
        <translation>Una cosa está aquí dos veces. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Part of the journal is damaged. The passphrase may well be right.</source>
        <translation>Una parte del diario está dañada. La frase de paso puede estar bien.</translation>
    </message>
    <message>
        <source>Part of the journal is missing from this folder.</source>
        <translation>Falta una parte del diario en esta carpeta.</translation>
    </message>
    <message>
        <source>Read again, the backup was not whole, so it was taken away.</source>
        <translation>Al leerla de nuevo, la copia no estaba entera, así que se ha quitado.</translation>
    </message>
    <message>
        <source>Read again, the file had lost words. Nothing was written.</source>
        <translation>Al leer el archivo de nuevo, le faltaban palabras. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Read again, the file was not whole. Nothing was written.</source>
        <translation>Al leer el archivo de nuevo, no estaba entero. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Set to {number} of 10.</source>
        <translation>Está en {number} de 10.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Someone or something altered this backup. Nothing was changed.</source>
        <translation>Alguien o algo cambió esta copia. Aquí no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something here does not fit a file. Nothing was written.</source>
        <translation>Algo de aquí no encaja en un archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Something is still missing for the file. Nothing was written.</source>
        <translation>Todavía falta algo para el archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Something outside this app has changed the journal.</source>
        <translation>Algo de fuera de esta app ha cambiado el diario.</translation>
    </message>
    <message>
        <source>Something with this name is already there. No backup was made.</source>
        <translation>Ya hay algo con este nombre. No se ha hecho ninguna copia.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>Parar aquí</translation>
    </message>
    <message>
        <source>The app has a theme named “{theme}” itself. The pack needs another one. Nothing was changed.</source>
        <translation>La propia app tiene un tema que se llama “{theme}”. El paquete necesita otro. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The backup could not be written there: the disk is full, or does not allow it. The journal is as it was.</source>
        <translation>No se ha podido escribir la copia ahí: el disco está lleno o no lo permite. El diario sigue como estaba.</translation>
    </message>
    <message>
        <source>The card could not be kept: the disk is full, or does not allow it.</source>
        <translation>No se ha podido guardar la tarjeta: el disco está lleno o no lo permite.</translation>
    </message>
    <message>
        <source>The card could not be taken away: the disk or its rights do not allow it.</source>
        <translation>No se ha podido quitar la tarjeta: el disco o sus permisos no lo dejan.</translation>
    </message>
    <message>
        <source>The code as a whole does not fit. Two groups may have changed places.</source>
        <translation>El código entero no encaja. Puede que dos grupos se hayan cambiado de sitio.</translation>
    </message>
    <message>
        <source>The disk gives back something other than what was written to it.</source>
        <translation>El disco devuelve algo distinto de lo que se escribió en él.</translation>
    </message>
    <message>
        <source>The disk is full. What was kept before is still there.</source>
        <translation>El disco está lleno. Lo que se guardó antes sigue ahí.</translation>
    </message>
    <message>
        <source>The disk stopped this on its way. It goes on by itself when the journal is next opened.</source>
        <translation>El disco ha parado esto a medio camino. Sigue sin que hagas nada cuando se abra el diario la próxima vez.</translation>
    </message>
    <message>
        <source>The disk took only part of this change. What is new opens the journal now, the former does not.</source>
        <translation>El disco solo ha tomado una parte de este cambio. Lo nuevo abre ya el diario, lo anterior no.</translation>
    </message>
    <message>
        <source>The file could not be written there: the disk is full, or does not allow it.</source>
        <translation>No se ha podido escribir el archivo ahí: el disco está lleno o no lo permite.</translation>
    </message>
    <message>
        <source>The file could not be written: the disk is full or closed.</source>
        <translation>No se ha podido escribir el archivo: el disco está lleno o cerrado.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>The files could not be written there: the disk is full, or does not allow it. Nothing was left there.</source>
        <translation>No se han podido escribir los archivos ahí: el disco está lleno o no lo permite. No ha quedado nada ahí.</translation>
    </message>
    <message>
        <source>The first part of the journal is damaged. The passphrase may well be right.</source>
        <translation>La primera parte del diario está dañada. La frase de paso puede estar bien.</translation>
    </message>
    <message>
        <source>The folder for the backup is not there. Nothing was written.</source>
        <translation>La carpeta para la copia no está. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The journal cannot be written: the disk is full, or does not allow it.</source>
        <translation>No se puede escribir en el diario: el disco está lleno o no lo permite.</translation>
    </message>
    <message>
        <source>The journal does not lie there any more. What was open is not kept.</source>
        <translation>El diario ya no está en ese lugar. Lo que estaba abierto no se guarda.</translation>
    </message>
    <message>
        <source>The journal is locked.</source>
        <translation>El diario está bloqueado.</translation>
    </message>
    <message>
        <source>The keys of this journal could not be erased: the disk or its rights do not allow it.</source>
        <translation>No se han podido borrar las llaves de este diario: el disco o sus permisos no lo dejan.</translation>
    </message>
    <message>
        <source>The minutes are a number from 1 up.</source>
        <translation>Los minutos son un número desde el 1.</translation>
    </message>
    <message>
        <source>The new passphrase was set, but could not be tried here just now. Its new recovery code was shown to nobody.</source>
        <translation>La nueva frase de paso ya está puesta, pero ahora mismo no se ha podido probar aquí. Su nuevo código de recuperación no se ha mostrado a nadie.</translation>
    </message>
    <message>
        <source>The note has a line that is not known here. Nothing was kept.</source>
        <translation>La nota tiene una línea que aquí no se conoce. No se ha guardado nada.</translation>
    </message>
    <message>
        <source>The pages are older than expected, as in a copy put back.</source>
        <translation>Las páginas son más antiguas de lo esperado, como en una copia puesta de nuevo.</translation>
    </message>
    <message>
        <source>The pages could not be laid out. Nothing was written.</source>
        <translation>No se han podido componer las páginas. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The parts in this folder belong to different journals.</source>
        <translation>Las partes de esta carpeta son de diarios distintos.</translation>
    </message>
    <message>
        <source>The parts of this journal do not belong together, or it is an older copy.</source>
        <translation>Las partes de este diario no van juntas, o es una copia anterior.</translation>
    </message>
    <message>
        <source>The password did not lock the file. Nothing was written.</source>
        <translation>La contraseña no ha cerrado el archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The plain card cannot be read. It can be written anew in Settings.</source>
        <translation>No se puede leer la tarjeta abierta. Se puede escribir de nuevo en Ajustes.</translation>
    </message>
    <message>
        <source>The two are not the same. Nothing was made.</source>
        <translation>Las dos no son iguales. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>There are no numbers for this country here yet.</source>
        <translation>Todavía no hay números de este país.</translation>
    </message>
    <message>
        <source>There are no prompts in this language yet.</source>
        <translation>Todavía no hay preguntas en este idioma.</translation>
    </message>
    <message>
        <source>There are no words on the card yet. Nothing was changed.</source>
        <translation>Todavía no hay palabras en la tarjeta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no journal in this folder.</source>
        <translation>No hay ningún diario en esta carpeta.</translation>
    </message>
    <message>
        <source>There is no such file or folder. Nothing was added.</source>
        <translation>No hay ningún archivo ni carpeta así. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this right now.</source>
        <translation>Ahora mismo no hay memoria libre para esto.</translation>
    </message>
    <message>
        <source>There is room for 20 packs and 2,000 prompts. One can be removed first.</source>
        <translation>Caben 20 paquetes y 2000 preguntas. Antes se puede quitar uno.</translation>
    </message>
    <message>
        <source>There is room for 40 exercises of others. One can be removed first.</source>
        <translation>Caben 40 ejercicios de otras personas. Se puede quitar uno antes.</translation>
    </message>
    <message>
        <source>There is room for forty people or lines in a part. What is new is not kept yet.</source>
        <translation>Hay sitio para cuarenta personas o líneas en una parte. Lo nuevo aún no está guardado.</translation>
    </message>
    <message>
        <source>There is too little free memory to lock a file. Nothing was written.</source>
        <translation>Hay muy poca memoria libre para cerrar un archivo. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>These exact words are not on their page any more. Nothing was written.</source>
        <translation>Estas palabras exactas ya no están en su página. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>These words do not fit on one page. A part could stay off it. Nothing was made.</source>
        <translation>Estas palabras no caben en una hoja. Una parte podría quedar fuera. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>This answer is not one of those offered.</source>
        <translation>Esta respuesta no es una de las que hay.</translation>
    </message>
    <message>
        <source>This cannot be done like this. Nothing was changed.</source>
        <translation>Esto no se puede hacer así. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This card is not there.</source>
        <translation>Esta tarjeta no está.</translation>
    </message>
    <message>
        <source>This chapter is not there any more.</source>
        <translation>Este capítulo ya no está.</translation>
    </message>
    <message>
        <source>This code has {given} characters. A recovery code has 35.</source>
        <translation>Este código tiene {given} caracteres. Un código de recuperación tiene 35.</translation>
    </message>
    <message>
        <source>This did not work. Nothing was changed.</source>
        <translation>Esto no ha salido. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This drawing has too many strokes to be kept whole. A new page could take more.</source>
        <translation>Este dibujo tiene más trazos de los que se pueden guardar. En una página nueva caben más.</translation>
    </message>
    <message>
        <source>This earlier text is not there any more.</source>
        <translation>Este texto anterior ya no está.</translation>
    </message>
    <message>
        <source>This exercise is not there.</source>
        <translation>Este ejercicio no está.</translation>
    </message>
    <message>
        <source>This file cannot be read. Nothing was added.</source>
        <translation>Este archivo no se puede leer. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>This file cannot be read: its rights do not allow it.</source>
        <translation>No se puede leer este archivo: sus permisos no lo dejan.</translation>
    </message>
    <message>
        <source>This file is damaged, or it is no backup. Nothing was changed.</source>
        <translation>Este archivo está dañado, o no es una copia de seguridad. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This file is larger than 20 MiB. A smaller copy of the picture could be added.</source>
        <translation>Este archivo pasa de 20 MiB. Se podría añadir una copia más pequeña de la imagen.</translation>
    </message>
    <message>
        <source>This file is not plain text, so it was not taken.</source>
        <translation>Este archivo no es texto sencillo, así que no se ha tomado.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This folder already holds a journal. Nothing was changed.</source>
        <translation>Esta carpeta ya tiene un diario. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This folder holds other files. A new journal needs an empty or new folder.</source>
        <translation>Esta carpeta tiene otros archivos. Un diario nuevo necesita una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>This folder holds other files. An empty or new folder is needed.</source>
        <translation>Esta carpeta tiene otros archivos. Hace falta una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>This folder is not there. Nothing was written.</source>
        <translation>Esta carpeta no está. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This folder lies inside that of the damaged journal. The new one needs a place of its own.</source>
        <translation>Esta carpeta está dentro de la del diario dañado. El nuevo necesita un lugar propio.</translation>
    </message>
    <message>
        <source>This folder was not finished when it was written, so it does not hold everything. Nothing was added.</source>
        <translation>Esta carpeta no se terminó de escribir, así que no lo tiene todo. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>This is no folder that the app has taken out. Nothing was added.</source>
        <translation>Esta no es una carpeta que la app haya sacado. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>This is not a day in the calendar.</source>
        <translation>Este no es un día del calendario.</translation>
    </message>
    <message>
        <source>This is not a kind of picture that can be kept here. JPEG, PNG, WebP, GIF and BMP can.</source>
        <translation>Este tipo de imagen no se puede guardar aquí. JPEG, PNG, WebP, GIF y BMP sí.</translation>
    </message>
    <message>
        <source>This is the folder of the journal itself. Nothing was written.</source>
        <translation>Esta es la carpeta del propio diario. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This journal is already open somewhere else on this computer.</source>
        <translation>Este diario ya está abierto en otro lugar de este ordenador.</translation>
    </message>
    <message>
        <source>This line is not in the list any more.</source>
        <translation>Esta línea ya no está en la lista.</translation>
    </message>
    <message>
        <source>This note is not there any more.</source>
        <translation>Esta nota ya no está.</translation>
    </message>
    <message>
        <source>This page is not open any more.</source>
        <translation>Esta página ya no está abierta.</translation>
    </message>
    <message>
        <source>This page is not there any more.</source>
        <translation>Esta página ya no está.</translation>
    </message>
    <message>
        <source>This page is sealed. It can be opened at any time.</source>
        <translation>Esta página tiene un sello. Se puede abrir en cualquier momento.</translation>
    </message>
    <message>
        <source>This passphrase holds something that is not a character.</source>
        <translation>Esta frase de paso lleva algo que no es un carácter.</translation>
    </message>
    <message>
        <source>This passphrase or code does not open the backup. It opens with those of the day it was made.</source>
        <translation>Esta frase de paso o este código no abre la copia. Se abre con los del día en que se hizo.</translation>
    </message>
    <message>
        <source>This passphrase or code does not open the journal.</source>
        <translation>Esta frase de paso o este código no abre el diario.</translation>
    </message>
    <message>
        <source>This picture has more than 40 million pixels. A smaller copy could be added.</source>
        <translation>Esta imagen pasa de 40 millones de puntos. Se podría añadir una copia más pequeña.</translation>
    </message>
    <message>
        <source>This picture is damaged or cut off. It was not added.</source>
        <translation>Esta imagen está dañada o cortada. No se ha añadido.</translation>
    </message>
    <message>
        <source>This picture is not there any more.</source>
        <translation>Esta imagen ya no está.</translation>
    </message>
    <message>
        <source>This picture moves. One that stays still could be added.</source>
        <translation>Esta imagen se mueve. Se podría añadir una quieta.</translation>
    </message>
    <message>
        <source>This place is inside the journal’s own folder. Nothing was written.</source>
        <translation>Este lugar está dentro de la carpeta del propio diario. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>This place is not a folder.</source>
        <translation>Este lugar no es una carpeta.</translation>
    </message>
    <message>
        <source>This prompt is not there.</source>
        <translation>Esta pregunta no está.</translation>
    </message>
    <message>
        <source>This version of the app first makes a copy of the journal, and there is not enough room for it here. Nothing was changed.</source>
        <translation>Esta versión de la app hace primero una copia del diario, y aquí no hay sitio para ella. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This was stopped. What was kept is as it was.</source>
        <translation>Esto se ha parado. Lo que estaba guardado sigue igual.</translation>
    </message>
    <message>
        <source>This was too short, or too far from a reading, to tell a pace. None is kept.</source>
        <translation>Esto fue muy corto, o muy distinto de una lectura, para saber un ritmo. No se guarda ninguno.</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>What is to be made could not be read. Nothing was written.</source>
        <translation>No se ha podido leer lo que se quiere hacer. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>While these words are shown, screen readers and other programs can read them.</source>
        <translation>Mientras se ven estas palabras, los lectores de pantalla y otros programas pueden leerlas.</translation>
    </message>
    <message>
        <source>Words for a picture have 1,000 characters at most. Nothing was changed.</source>
        <translation>Las palabras de una imagen tienen como mucho 1000 caracteres. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>You are here.</source>
        <translation>Estás aquí.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd</source>
        <translation>dddd</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>seen on {date}</source>
        <translation>visto el {date}</translation>
    </message>
    <message>
        <source>{step}: been there</source>
        <translation>{step}: hecho</translation>
    </message>
    <message>
        <source>{step}: here now</source>
        <translation>{step}: ahora</translation>
    </message>
    <message>
        <source>{step}: to come</source>
        <translation>{step}: más adelante</translation>
    </message>
    <message>
        <source>“{file}” in this folder is nothing that this app leaves there. Nothing was changed.</source>
        <translation>“{file}”, en esta carpeta, no es nada que esta app deje ahí. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>learn</name>
    <message>
        <source>A bookmark is kept in the journal.</source>
        <translation>Un marcador se guarda en el diario.</translation>
    </message>
    <message>
        <source>A clinician has read some of these cards, not all. Each card says so, and where a source is still missing.</source>
        <translation>Alguien con formación clínica ha leído algunas de estas tarjetas, no todas. Cada una lo dice, y también dónde falta todavía una fuente.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Todas las tarjetas</translation>
    </message>
    <message>
        <source>An urge to hurt myself</source>
        <translation>Ganas de hacerme daño</translation>
    </message>
    <message>
        <source>Anyone who opens this app could then read every card. They name sexual harm, shame, closeness and ways to get help. Your bookmarks stay in the journal.</source>
        <translation>Cualquiera que abra esta app podría entonces leer todas las tarjetas. Nombran daño sexual, vergüenza, cercanía y maneras de encontrar ayuda. Lo que marcas se queda en el diario.</translation>
    </message>
    <message>
        <source>Back to Help</source>
        <translation>Volver a Ayuda</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadas</translation>
    </message>
    <message>
        <source>Esc leads back.</source>
        <translation>Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Lo que se siente</translation>
    </message>
    <message>
        <source>Figures and more</source>
        <translation>Cifras y más</translation>
    </message>
    <message>
        <source>Finding help</source>
        <translation>Encontrar ayuda</translation>
    </message>
    <message>
        <source>For some people</source>
        <translation>Para algunas personas</translation>
    </message>
    <message>
        <source>How people react</source>
        <translation>Cómo reaccionan las personas</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>Cuánto se sabe de esto</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>No card has a bookmark yet. A card has a button for it.</source>
        <translation>Todavía no hay tarjetas marcadas. En cada tarjeta hay un botón para eso.</translation>
    </message>
    <message>
        <source>No card holds these words.</source>
        <translation>Ninguna tarjeta tiene estas palabras.</translation>
    </message>
    <message>
        <source>No clinician has read these cards yet. Where a source is still missing, the card says so.</source>
        <translation>Nadie con formación clínica ha leído todavía estas tarjetas. Donde falta una fuente, la tarjeta lo dice.</translation>
    </message>
    <message>
        <source>No clinician has read this card yet.</source>
        <translation>Nadie con formación clínica ha leído aún esta tarjeta.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Todavía ninguna.</translation>
    </message>
    <message>
        <source>Open Learn while locked, too</source>
        <translation>Abrir Saber más también con el diario bloqueado</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <source>People and numbers are on the Help page.</source>
        <translation>En la página Ayuda hay personas y números.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Short cards on how people react, and on what helps some. You could read one, or none.</source>
        <translation>Tarjetas cortas sobre cómo reaccionan las personas, y sobre lo que ayuda a algunas. Podrías leer una, o ninguna.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Tab goes from shelf to shelf, arrows from card to card.</source>
        <translation>Tab va de grupo en grupo, las flechas de tarjeta en tarjeta.</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>Quitar el marcador</translation>
    </message>
    <message>
        <source>The card names its sources and how sure it is.</source>
        <translation>La tarjeta nombra sus fuentes y cuánto se sabe de esto.</translation>
    </message>
    <message>
        <source>The cards cannot be read on this computer.</source>
        <translation>Las tarjetas no se pueden leer en este ordenador.</translation>
    </message>
    <message>
        <source>This card cannot be read here.</source>
        <translation>Esta tarjeta no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Thoughts of not living</source>
        <translation>Pensar en no vivir</translation>
    </message>
    <message>
        <source>Two cards stand in Help, with numbers beside them</source>
        <translation>Dos tarjetas están en Ayuda, con números al lado</translation>
    </message>
    <message>
        <source>Type a word to look for it in the cards.</source>
        <translation>Una palabra escrita la busca en las tarjetas.</translation>
    </message>
    <message>
        <source>What helps some people</source>
        <translation>Lo que ayuda a algunas personas</translation>
    </message>
    <message>
        <source>Who has read it</source>
        <translation>Quién la ha leído</translation>
    </message>
    <message>
        <source>With other people</source>
        <translation>Con otras personas</translation>
    </message>
    <message>
        <source>{name}. Seen on {day}, as a copy or in part.</source>
        <translation>{name}. Visto el {day}, como copia o en parte.</translation>
    </message>
    <message>
        <source>{name}. Seen on {day}.</source>
        <translation>{name}. Visto el {day}.</translation>
    </message>
    <message>
        <source>{who}, on {day}.</source>
        <translation>{who}, el {day}.</translation>
    </message>
    <message>
        <source>· {line}</source>
        <translation>· {line}</translation>
    </message>
</context>
<context>
    <name>moments</name>
    <message>
        <source>A bit easier</source>
        <translation>Algo más fácil</translation>
    </message>
    <message>
        <source>A day, written like {example}</source>
        <translation>Un día, escrito como {example}</translation>
    </message>
    <message>
        <source>A deleted moment is gone here. Backups that still hold it are of: {days}. A fresh one, made and checked first, can take their place.</source>
        <translation>Un momento borrado ya no está aquí. Copias que aún lo guardan: {days}. Una nueva, hecha y revisada antes, puede ocupar su lugar.</translation>
    </message>
    <message>
        <source>A fresh backup is being made and checked. Everything else works meanwhile.</source>
        <translation>Se está haciendo y revisando una copia nueva. Lo demás funciona mientras tanto.</translation>
    </message>
    <message>
        <source>A fresh backup is made and checked. Not all that held the deleted moment could be removed. Settings, Backups shows what lies here.</source>
        <translation>La copia nueva está hecha y revisada. No se han podido quitar todas las que guardaban el momento borrado. En Ajustes, Copias de seguridad muestra lo que hay.</translation>
    </message>
    <message>
        <source>A fresh backup is made and checked. Those here that held the deleted moment are removed. Files saved elsewhere stay.</source>
        <translation>La copia nueva está hecha y revisada. Las de aquí que guardaban el momento borrado ya no están. Los archivos de otros lugares se quedan.</translation>
    </message>
    <message>
        <source>A hard date</source>
        <translation>Una fecha difícil</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>A pin puts it at the front of Ground.</source>
        <translation>Lo fijado va al principio de Volver aquí.</translation>
    </message>
    <message>
        <source>A rough time is fine. Left empty, it is now.</source>
        <translation>Vale una hora aproximada. Si queda vacío, es ahora.</translation>
    </message>
    <message>
        <source>A small one, if there is one. There need not be.</source>
        <translation>Uno pequeño, si lo hay. No hace falta que lo haya.</translation>
    </message>
    <message>
        <source>A sound, a word, a look. No idea is an answer, too.</source>
        <translation>Un sonido, una palabra, una mirada. Ni idea también es una respuesta.</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Alcohol</source>
        <translation>Alcohol</translation>
    </message>
    <message>
        <source>All moments</source>
        <translation>Todos los momentos</translation>
    </message>
    <message>
        <source>All of it is hidden, as you chose.</source>
        <translation>Todo está oculto, como elegiste.</translation>
    </message>
    <message>
        <source>Along the thread</source>
        <translation>Siguiendo el hilo</translation>
    </message>
    <message>
        <source>An urge is a signal, and no deed. Any that fit.</source>
        <translation>Las ganas son una señal, y no un hecho. Las que encajen.</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>Rabia</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>Otro día</translation>
    </message>
    <message>
        <source>Any that fit</source>
        <translation>Las que encajen</translation>
    </message>
    <message>
        <source>Any that fit. Bodies do this by themselves, and none of these is better or worse.</source>
        <translation>Las que encajen. Los cuerpos hacen esto por su cuenta, y ninguna es mejor ni peor.</translation>
    </message>
    <message>
        <source>Argue</source>
        <translation>Discutir</translation>
    </message>
    <message>
        <source>Arrows move inside a line, Space chooses, Tab goes to the next.</source>
        <translation>Las flechas van por una línea, la barra espaciadora elige, Tab pasa a la siguiente.</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Como estaba antes</translation>
    </message>
    <message>
        <source>At a clinic</source>
        <translation>En un centro médico</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>En casa</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>En el trabajo</translation>
    </message>
    <message>
        <source>Backups that still hold it are of: {days}.</source>
        <translation>Copias que aún lo guardan: {days}.</translation>
    </message>
    <message>
        <source>Called someone</source>
        <translation>Llamé a alguien</translation>
    </message>
    <message>
        <source>Came up more than twice</source>
        <translation>Salió más de dos veces</translation>
    </message>
    <message>
        <source>Can’t tell</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Cambiar una nota</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Collapse</source>
        <translation>Desplome</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days ahead that may be hard</source>
        <translation>Días próximos que quizá pesen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Did it help</source>
        <translation>¿Ayudó?</translation>
    </message>
    <message>
        <source>Disgust</source>
        <translation>Asco</translation>
    </message>
    <message>
        <source>Drink</source>
        <translation>Beber</translation>
    </message>
    <message>
        <source>Each time it eased things a bit.</source>
        <translation>Cada vez alivió algo.</translation>
    </message>
    <message>
        <source>Each time it was hard to tell.</source>
        <translation>Cada vez costó saberlo.</translation>
    </message>
    <message>
        <source>Each time things got harder.</source>
        <translation>Cada vez fue más difícil.</translation>
    </message>
    <message>
        <source>Each time things stayed the same.</source>
        <translation>Cada vez siguió igual.</translation>
    </message>
    <message>
        <source>Eight times</source>
        <translation>Ocho veces</translation>
    </message>
    <message>
        <source>Eleven times</source>
        <translation>Once veces</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Every line can stay empty.</source>
        <translation>Cada línea puede quedar vacía.</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Lejos</translation>
    </message>
    <message>
        <source>Fast heart</source>
        <translation>Corazón rápido</translation>
    </message>
    <message>
        <source>Fawn</source>
        <translation>Complacer</translation>
    </message>
    <message>
        <source>Fear</source>
        <translation>Miedo</translation>
    </message>
    <message>
        <source>Feeling nothing is an answer, too.</source>
        <translation>No sentir nada también es una respuesta.</translation>
    </message>
    <message>
        <source>Feelings</source>
        <translation>Lo que sentí</translation>
    </message>
    <message>
        <source>Fight</source>
        <translation>Lucha</translation>
    </message>
    <message>
        <source>Five times</source>
        <translation>Cinco veces</translation>
    </message>
    <message>
        <source>Flight</source>
        <translation>Huida</translation>
    </message>
    <message>
        <source>Floaty</source>
        <translation>Como flotando</translation>
    </message>
    <message>
        <source>Follow the thread</source>
        <translation>Seguir el hilo</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Para el grupo</translation>
    </message>
    <message>
        <source>Four short lines. Each can stay empty or be left for now.</source>
        <translation>Cuatro líneas cortas. Cada una puede quedar vacía o para otro rato.</translation>
    </message>
    <message>
        <source>Four times</source>
        <translation>Cuatro veces</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Parálisis</translation>
    </message>
    <message>
        <source>Gone now</source>
        <translation>Borrarlo ya</translation>
    </message>
    <message>
        <source>Ground first</source>
        <translation>Volver aquí primero</translation>
    </message>
    <message>
        <source>Half {first}, half {second}.</source>
        <translation>La mitad {first}, la mitad {second}.</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Más difícil</translation>
    </message>
    <message>
        <source>Help is here at any time, with people you could reach.</source>
        <translation>Ayuda está aquí en cualquier momento, con personas a quienes acudir.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Esconderme</translation>
    </message>
    <message>
        <source>Hide takes a line away, and it can be shown again.</source>
        <translation>Ocultar quita una línea, y se puede volver a mostrar.</translation>
    </message>
    <message>
        <source>Hide this page</source>
        <translation>Ocultar esta página</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Calor</translation>
    </message>
    <message>
        <source>How strong</source>
        <translation>Con qué fuerza</translation>
    </message>
    <message>
        <source>How strong now</source>
        <translation>Con qué fuerza ahora</translation>
    </message>
    <message>
        <source>Hunger</source>
        <translation>Hambre</translation>
    </message>
    <message>
        <source>Hurt myself</source>
        <translation>Hacerme daño</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>In bed</source>
        <translation>En la cama</translation>
    </message>
    <message>
        <source>In no order of time.</source>
        <translation>Sin orden de tiempo.</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>Está como antes.</translation>
    </message>
    <message>
        <source>It is changed.</source>
        <translation>Está cambiado.</translation>
    </message>
    <message>
        <source>It is deleted, and gone for good in half a minute.</source>
        <translation>Está borrado, y en medio minuto ya no se podrá recuperar.</translation>
    </message>
    <message>
        <source>It is deleted, and gone for good in half a minute. A backup made before may still hold it.</source>
        <translation>Está borrado, y en medio minuto ya no se podrá recuperar. Una copia de seguridad de antes quizá aún lo guarde.</translation>
    </message>
    <message>
        <source>It is noted.</source>
        <translation>Está anotado.</translation>
    </message>
    <message>
        <source>It made sense in that moment, even if nobody can say how.</source>
        <translation>Tenía sentido en ese momento, aunque nadie sepa decir cómo.</translation>
    </message>
    <message>
        <source>Keep this note</source>
        <translation>Guardar esta nota</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Irme</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlas</translation>
    </message>
    <message>
        <source>Little sleep</source>
        <translation>Poco sueño</translation>
    </message>
    <message>
        <source>Looked around</source>
        <translation>Miré alrededor</translation>
    </message>
    <message>
        <source>Many people</source>
        <translation>Mucha gente</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Recuerdo</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mezclado</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More to note</source>
        <translation>Anotar algo más</translation>
    </message>
    <message>
        <source>More to note opens a few cards. Stop keeps what you chose.</source>
        <translation>“Anotar algo más” abre unas tarjetas. Parar guarda lo que elegiste.</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Mostly hard to tell.</source>
        <translation>Casi siempre costó saberlo.</translation>
    </message>
    <message>
        <source>Mostly it eased things a bit.</source>
        <translation>Casi siempre alivió algo.</translation>
    </message>
    <message>
        <source>Mostly things got harder.</source>
        <translation>Casi siempre fue más difícil.</translation>
    </message>
    <message>
        <source>Mostly things stayed the same.</source>
        <translation>Casi siempre siguió igual.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Me moví</translation>
    </message>
    <message>
        <source>My cycle</source>
        <translation>Mi ciclo</translation>
    </message>
    <message>
        <source>My own words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>La próxima vez</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Nine times</source>
        <translation>Nueve veces</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No idea, and that counts</source>
        <translation>Ni idea, y eso también cuenta</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Not strong at all</source>
        <translation>Nada de fuerza</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Nothing is noted here. Nothing has to be.</source>
        <translation>Aquí no hay nada anotado. No hace falta que lo haya.</translation>
    </message>
    <message>
        <source>Numb</source>
        <translation>Sin sentir</translation>
    </message>
    <message>
        <source>Offices or police</source>
        <translation>Oficinas o policía</translation>
    </message>
    <message>
        <source>Often {often}, now and then {sometimes}.</source>
        <translation>A menudo {often}, a veces {sometimes}.</translation>
    </message>
    <message>
        <source>Often {often}.</source>
        <translation>A menudo {often}.</translation>
    </message>
    <message>
        <source>On some days, less is needed for a lot.</source>
        <translation>Hay días en que basta menos para que sea mucho.</translation>
    </message>
    <message>
        <source>On the street</source>
        <translation>En la calle</translation>
    </message>
    <message>
        <source>On the way</source>
        <translation>De camino</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>One line, if you like</source>
        <translation>Una línea, si quieres</translation>
    </message>
    <message>
        <source>One place where it could turn</source>
        <translation>Un punto donde podría girar</translation>
    </message>
    <message>
        <source>One word is plenty. So is none.</source>
        <translation>Una palabra es mucho. Ninguna también vale.</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En internet</translation>
    </message>
    <message>
        <source>Only roughly. No address, no names.</source>
        <translation>Solo más o menos. Sin dirección ni nombres.</translation>
    </message>
    <message>
        <source>Only the time is noted. That is enough.</source>
        <translation>Solo está anotada la hora. Con eso basta.</translation>
    </message>
    <message>
        <source>Open one to read it whole, to change it or to delete it.</source>
        <translation>Abre uno para leerlo entero, cambiarlo o borrarlo.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
    <message>
        <source>Parts of the day</source>
        <translation>Partes del día</translation>
    </message>
    <message>
        <source>People I know</source>
        <translation>Personas que conozco</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Please others</source>
        <translation>Contentar a otras personas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Replace these backups</source>
        <translation>Cambiar estas copias por otra</translation>
    </message>
    <message>
        <source>Sadness</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Mirar el móvil</translation>
    </message>
    <message>
        <source>Seven times</source>
        <translation>Siete veces</translation>
    </message>
    <message>
        <source>Shaky</source>
        <translation>Temblor</translation>
    </message>
    <message>
        <source>Shame</source>
        <translation>Vergüenza</translation>
    </message>
    <message>
        <source>Show earlier ones</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Show this page again</source>
        <translation>Volver a mostrar esta página</translation>
    </message>
    <message>
        <source>Show tiles below the words</source>
        <translation>Mostrar fichas bajo las palabras</translation>
    </message>
    <message>
        <source>Show what is hidden</source>
        <translation>Mostrar lo oculto</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Náuseas</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Six cards about one moment. Each can stay empty.</source>
        <translation>Seis tarjetas sobre un momento. Cada una puede quedar vacía.</translation>
    </message>
    <message>
        <source>Six times</source>
        <translation>Seis veces</translation>
    </message>
    <message>
        <source>Sleep, food, pain, news, a date. Or nothing that comes to mind.</source>
        <translation>Sueño, comida, dolor, noticias, una fecha. O nada que venga a la mente.</translation>
    </message>
    <message>
        <source>Smell</source>
        <translation>Olor</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Still in it? You could ground first. This page will wait.</source>
        <translation>¿Todavía está pasando? Podrías ir antes a Volver aquí. Esta página espera.</translation>
    </message>
    <message>
        <source>Stop keeps what is noted so far. Every card can stay empty.</source>
        <translation>Parar guarda lo anotado hasta ahora. Cada tarjeta puede quedar vacía.</translation>
    </message>
    <message>
        <source>Stop keeps what is written so far. Every card can stay empty.</source>
        <translation>Parar guarda lo escrito hasta ahora. Cada tarjeta puede quedar vacía.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Taste</source>
        <translation>Sabor</translation>
    </message>
    <message>
        <source>Ten times</source>
        <translation>Diez veces</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>That was too long for a card, so nothing was put in. A page has room for it.</source>
        <translation>Eso era demasiado largo para una tarjeta, así que no se ha puesto nada. En una página cabe.</translation>
    </message>
    <message>
        <source>The news</source>
        <translation>Las noticias</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>The thing itself</source>
        <translation>La cosa en sí</translation>
    </message>
    <message>
        <source>There are none. That is fine, too.</source>
        <translation>No hay ninguna. También está bien.</translation>
    </message>
    <message>
        <source>There are too few notes to say anything yet. Three notes of one thing are enough.</source>
        <translation>Hay muy pocas notas para decir algo todavía. Bastan tres notas de lo mismo.</translation>
    </message>
    <message>
        <source>These are notes, not marks. A harder time is not a wrong one.</source>
        <translation>Son notas, no calificaciones. Un rato más difícil no es un error.</translation>
    </message>
    <message>
        <source>These are notes, not marks. A higher number can mean you noticed more.</source>
        <translation>Son notas, no calificaciones. Un número más alto puede querer decir que notaste más.</translation>
    </message>
    <message>
        <source>These are offered again when you note a moment. Remove takes a word out of the offer; notes that hold it stay as they are.</source>
        <translation>Se ofrecen otra vez al anotar un momento. Quitar retira una palabra de lo que se ofrece; las notas que la tienen siguen como están.</translation>
    </message>
    <message>
        <source>This could not be read as a day. It could look like {example}.</source>
        <translation>Esto no se pudo leer como un día. Podría ser como {example}.</translation>
    </message>
    <message>
        <source>This page is hidden, as you chose. Your notes are as they were.</source>
        <translation>Esta página está oculta, como elegiste. Tus notas siguen como estaban.</translation>
    </message>
    <message>
        <source>Thoughts, feelings, the body, an urge. One word is plenty.</source>
        <translation>Pensamientos, lo que se siente, el cuerpo, unas ganas. Una palabra es mucho.</translation>
    </message>
    <message>
        <source>Three times</source>
        <translation>Tres veces</translation>
    </message>
    <message>
        <source>Tight</source>
        <translation>Tensión</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tacto</translation>
    </message>
    <message>
        <source>Twelve times</source>
        <translation>Doce veces</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Dos veces</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Soltar</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Mucha fuerza</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperé</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Qué hice</translation>
    </message>
    <message>
        <source>What I did, or my body did</source>
        <translation>Qué hice, o hizo mi cuerpo</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Qué noté</translation>
    </message>
    <message>
        <source>What I thought</source>
        <translation>Qué pensé</translation>
    </message>
    <message>
        <source>What I wanted to do</source>
        <translation>Qué quería hacer</translation>
    </message>
    <message>
        <source>What came after</source>
        <translation>Qué vino después</translation>
    </message>
    <message>
        <source>What got easier, what got harder, or neither.</source>
        <translation>Qué se hizo más fácil, qué más difícil, o nada de eso.</translation>
    </message>
    <message>
        <source>What has helped</source>
        <translation>Lo que ayudó</translation>
    </message>
    <message>
        <source>What has helped (hidden)</source>
        <translation>Lo que ayudó (oculto)</translation>
    </message>
    <message>
        <source>What has helped says in words what you noted.</source>
        <translation>“Lo que ayudó” dice con palabras lo que anotaste.</translation>
    </message>
    <message>
        <source>What it began with</source>
        <translation>Con qué empezó</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>Qué tipo de cosa</translation>
    </message>
    <message>
        <source>What my body did</source>
        <translation>Qué hizo mi cuerpo</translation>
    </message>
    <message>
        <source>What the day already held</source>
        <translation>Lo que el día ya traía</translation>
    </message>
    <message>
        <source>What the tiles show</source>
        <translation>Qué muestran las fichas</translation>
    </message>
    <message>
        <source>What went on inside</source>
        <translation>Qué pasaba por dentro</translation>
    </message>
    <message>
        <source>What you noted, newest first. Nothing is counted.</source>
        <translation>Lo que anotaste, lo más nuevo primero. No se cuenta nada.</translation>
    </message>
    <message>
        <source>What you tried, and how it went, in words.</source>
        <translation>Lo que probaste y cómo fue, con palabras.</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>Where it was</source>
        <translation>Dónde fue</translation>
    </message>
    <message>
        <source>Which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Which exercise</source>
        <translation>Qué ejercicio</translation>
    </message>
    <message>
        <source>Who was around</source>
        <translation>Quién estaba cerca</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Words only, hide tiles</source>
        <translation>Solo palabras, sin fichas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You can stop on any card. What is written stays with the moment.</source>
        <translation>Puedes parar en cualquier tarjeta. Lo escrito se queda con el momento.</translation>
    </message>
    <message>
        <source>You stopped here. It is kept as it is.</source>
        <translation>Paraste aquí. Se guarda como está.</translation>
    </message>
    <message>
        <source>a bit easier</source>
        <translation>algo más fácil</translation>
    </message>
    <message>
        <source>at night</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>hard to tell</source>
        <translation>sin saberlo</translation>
    </message>
    <message>
        <source>harder</source>
        <translation>más difícil</translation>
    </message>
    <message>
        <source>in my own words</source>
        <translation>con mis palabras</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>a última hora</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>not quite there</source>
        <translation>sin estar del todo aquí</translation>
    </message>
    <message>
        <source>nothing that I noticed</source>
        <translation>nada que yo notara</translation>
    </message>
    <message>
        <source>tense, ready to push back</source>
        <translation>con tensión, a punto de empujar</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>wanted to get away</source>
        <translation>con ganas de irme lejos</translation>
    </message>
    <message>
        <source>went along, to keep the peace</source>
        <translation>me adapté, para que hubiera paz</translation>
    </message>
    <message>
        <source>went limp, no strength</source>
        <translation>sin fuerza, el cuerpo flojo</translation>
    </message>
    <message>
        <source>went still, could not move or speak</source>
        <translation>sin poder moverme ni hablar</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} veces</translation>
    </message>
    <message>
        <source>{count}. {told}</source>
        <translation>{count}. {told}</translation>
    </message>
    <message>
        <source>{first} · {second}</source>
        <translation>{first} · {second}</translation>
    </message>
    <message>
        <source>{number} of 10</source>
        <translation>{number} de 10</translation>
    </message>
    <message>
        <source>{outcome} {times}</source>
        <translation>{outcome} {times}</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{why} The older backups are as they were.</source>
        <translation>{why} Las copias anteriores siguen como estaban.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A bit far away</source>
        <translation>Algo lejos</translation>
    </message>
    <message>
        <source>A blank page and Ground are always open.</source>
        <translation>Una página en blanco y Volver aquí están siempre abiertas.</translation>
    </message>
    <message>
        <source>A colour</source>
        <translation>Un color</translation>
    </message>
    <message>
        <source>A drawing</source>
        <translation>Un dibujo</translation>
    </message>
    <message>
        <source>A file can be looked through, and then taken in or not.</source>
        <translation>Un archivo se puede revisar, y después tomarlo o no.</translation>
    </message>
    <message>
        <source>A higher number is not worse. It can mean that you noticed more.</source>
        <translation>Un número más alto no es peor. Puede querer decir que notaste más.</translation>
    </message>
    <message>
        <source>A list</source>
        <translation>Una lista</translation>
    </message>
    <message>
        <source>A meeting is near, so this one is less close.</source>
        <translation>Hay una reunión cerca, así que esta es menos cercana.</translation>
    </message>
    <message>
        <source>A pack can be switched off, or removed, at any time.</source>
        <translation>Un paquete se puede apagar, o quitar, en cualquier momento.</translation>
    </message>
    <message>
        <source>A pack is a text file with prompts, from a group or from someone you trust.</source>
        <translation>Un paquete es un archivo de texto con preguntas, de un grupo o de alguien de confianza.</translation>
    </message>
    <message>
        <source>A page that asks nothing.</source>
        <translation>Una página que no pide nada.</translation>
    </message>
    <message>
        <source>A prompt</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>A prompt ended further away not long ago, so this one is less close.</source>
        <translation>Hace poco una pregunta acabó más lejos, así que esta es menos cercana.</translation>
    </message>
    <message>
        <source>A rhythm for the week</source>
        <translation>Un ritmo para la semana</translation>
    </message>
    <message>
        <source>A short check-in</source>
        <translation>Unas preguntas antes de empezar</translation>
    </message>
    <message>
        <source>About here and now</source>
        <translation>Sobre el aquí y ahora</translation>
    </message>
    <message>
        <source>About these days</source>
        <translation>Sobre estos días</translation>
    </message>
    <message>
        <source>After writing</source>
        <translation>Después de escribir</translation>
    </message>
    <message>
        <source>Answer in</source>
        <translation>Responder con</translation>
    </message>
    <message>
        <source>Answer in: the page can begin as plain words, a list or one line.</source>
        <translation>Responder con: la página puede empezar con palabras sueltas, una lista o una línea.</translation>
    </message>
    <message>
        <source>Any answer is fine, and so is none.</source>
        <translation>Cualquier respuesta está bien, y ninguna también.</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>De cualquier largo</translation>
    </message>
    <message>
        <source>At the end, an easy line brings you back to today.</source>
        <translation>Al final, una línea fácil te trae de vuelta a hoy.</translation>
    </message>
    <message>
        <source>Before writing: {answers}.</source>
        <translation>Antes de escribir: {answers}.</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Llevar conmigo</translation>
    </message>
    <message>
        <source>Bring back what I left aside</source>
        <translation>Traer lo que dejé a un lado</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarlo</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Vaciarlo</translation>
    </message>
    <message>
        <source>Closer, about what it means</source>
        <translation>Más cerca, sobre lo que significa</translation>
    </message>
    <message>
        <source>Do you feel here, in this room?</source>
        <translation>¿Sientes que estás aquí, en esta habitación?</translation>
    </message>
    <message>
        <source>Each can be skipped, or all of them at once.</source>
        <translation>Cada una se puede saltar, o todas a la vez.</translation>
    </message>
    <message>
        <source>Every file</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Far away</source>
        <translation>Lejos</translation>
    </message>
    <message>
        <source>Feelings are in the middle right now, so the closest prompts wait.</source>
        <translation>Ahora mismo lo que sientes está en el medio, así que las más cercanas esperan.</translation>
    </message>
    <message>
        <source>Feelings are strong right now. Grounding could come first, if you like.</source>
        <translation>Ahora mismo lo que sientes es fuerte. Si quieres, Volver aquí puede ir primero.</translation>
    </message>
    <message>
        <source>For 14 days at most, pacing keeps which prompts you wrote on, how close, when, and if one ended further away.</source>
        <translation>Durante 14 días como mucho se guarda, para el ritmo, sobre qué preguntas escribiste, cómo de cerca, cuándo, y si una acabó más lejos.</translation>
    </message>
    <message>
        <source>For two days the prompts stay less close. You can still ask for others.</source>
        <translation>Durante dos días las preguntas son menos cercanas. Aun así puedes pedir otras.</translation>
    </message>
    <message>
        <source>For up to a week the prompts stay with here and now. You can still ask for others. If you like, this could be something to bring to someone you trust.</source>
        <translation>Durante una semana como mucho las preguntas se quedan en el aquí y ahora. Aun así puedes pedir otras. Si quieres, esto podría ser algo para llevar a alguien de confianza.</translation>
    </message>
    <message>
        <source>From the pack “{name}”. Not reviewed by us.</source>
        <translation>Del paquete “{name}”. Sin revisar por quienes hacemos la app.</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Give a number again, if you like</source>
        <translation>Otra vez un número, si quieres</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Ground first</source>
        <translation>Volver aquí primero</translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>How many minutes do you have?</source>
        <translation>¿Cuántos minutos tienes?</translation>
    </message>
    <message>
        <source>How strong are your feelings right now?</source>
        <translation>¿Cuánta fuerza tiene ahora lo que sientes?</translation>
    </message>
    <message>
        <source>If it feels like too much, it is too much for today. You can leave it.</source>
        <translation>Si se hace mucho, es mucho para hoy. Puedes dejarlo.</translation>
    </message>
    <message>
        <source>If it is very recent</source>
        <translation>Si es muy reciente</translation>
    </message>
    <message>
        <source>In between: {line}</source>
        <translation>Mientras tanto: {line}</translation>
    </message>
    <message>
        <source>In the first one, the keys 0 to 9 set a number and Delete skips.</source>
        <translation>En la primera, las teclas del 0 al 9 ponen un número y Supr la salta.</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus palabras</translation>
    </message>
    <message>
        <source>It can be taken in. These lines are worth a look by whoever wrote it:</source>
        <translation>Se puede tomar. Estas líneas merecen una mirada de quien lo escribió:</translation>
    </message>
    <message>
        <source>It is cleared. Pacing keeps nothing now.</source>
        <translation>Ya está vacío. El ritmo no guarda nada ahora.</translation>
    </message>
    <message>
        <source>It is late or early, so this one is less close.</source>
        <translation>Es tarde o muy temprano, así que esta es menos cercana.</translation>
    </message>
    <message>
        <source>It then shows only its day until you open it.</source>
        <translation>Entonces solo muestra su día hasta que la abras.</translation>
    </message>
    <message>
        <source>Its first questions</source>
        <translation>Sus primeras preguntas</translation>
    </message>
    <message>
        <source>Keep these answers with the page I write</source>
        <translation>Guardar estas respuestas con la página que escribo</translation>
    </message>
    <message>
        <source>Leave the prompts as they were</source>
        <translation>Dejar las preguntas como estaban</translation>
    </message>
    <message>
        <source>Listening is fine. So are a few words here.</source>
        <translation>Escuchar está bien. Unas palabras aquí también.</translation>
    </message>
    <message>
        <source>Look around the room. A minute or two.</source>
        <translation>Mirar la habitación. Uno o dos minutos.</translation>
    </message>
    <message>
        <source>More here</source>
        <translation>Más aquí</translation>
    </message>
    <message>
        <source>More here, the same, or further away?</source>
        <translation>¿Más aquí, igual o más lejos?</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>Sin reloj</translation>
    </message>
    <message>
        <source>No pack is in your journal.</source>
        <translation>No hay ningún paquete en tu diario.</translation>
    </message>
    <message>
        <source>No prompt here is that short ({minutes} minutes). A blank page is open.</source>
        <translation>Aquí no hay ninguna tan corta ({minutes} minutos). Hay una página en blanco abierta.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not reviewed by us. Language: {language}.</source>
        <translation>Sin revisar por quienes hacemos la app. Idioma: {language}.</translation>
    </message>
    <message>
        <source>Not strong at all</source>
        <translation>Nada de fuerza</translation>
    </message>
    <message>
        <source>Not this topic</source>
        <translation>Este tema no</translation>
    </message>
    <message>
        <source>Not this topic leaves the theme out until you lock.</source>
        <translation>“Este tema no” deja el tema fuera hasta que bloqueas.</translation>
    </message>
    <message>
        <source>Nothing of this file is taken in, because of these lines:</source>
        <translation>No se toma nada de este archivo, por estas líneas:</translation>
    </message>
    <message>
        <source>Numbers and people, on the Help page.</source>
        <translation>Números y personas, en la página Ayuda.</translation>
    </message>
    <message>
        <source>Numbers not for you?</source>
        <translation>¿Mejor sin números?</translation>
    </message>
    <message>
        <source>Of this, pacing keeps only if it ended further away.</source>
        <translation>De esto, el ritmo guarda solo si acabó más lejos.</translation>
    </message>
    <message>
        <source>Offer its prompts</source>
        <translation>Ofrecer sus preguntas</translation>
    </message>
    <message>
        <source>One kind thing</source>
        <translation>Una cosa amable</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una línea</translation>
    </message>
    <message>
        <source>One question to write on, or to leave.</source>
        <translation>Una pregunta sobre la que escribir, o que dejar.</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Paper and pen are fine. So are a drawing or a few words here.</source>
        <translation>El papel y el lápiz están bien. Un dibujo o unas palabras aquí también.</translation>
    </message>
    <message>
        <source>Prompt packs</source>
        <translation>Paquetes de preguntas</translation>
    </message>
    <message>
        <source>Prompts then stay with here and now until you lock. It is not kept.</source>
        <translation>Las preguntas se quedan entonces en el aquí y ahora hasta que bloqueas. No se guarda.</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Seal this page</source>
        <translation>Poner un sello a esta página</translation>
    </message>
    <message>
        <source>Show me anyway</source>
        <translation>Mostrarla igual</translation>
    </message>
    <message>
        <source>Skip all of it</source>
        <translation>Saltarlo todo</translation>
    </message>
    <message>
        <source>Skip and Another bring a different one. Less close leaves closer ones out.</source>
        <translation>Saltar y Otra traen una distinta. “Menos cercana” deja fuera las más cercanas.</translation>
    </message>
    <message>
        <source>So the questions can stay as near or as far as you like.</source>
        <translation>Para que las preguntas estén tan cerca o tan lejos como quieras.</translation>
    </message>
    <message>
        <source>Some prompts ended further away these days, so this one stays with here and now.</source>
        <translation>Estos días algunas preguntas acabaron más lejos, así que esta se queda en el aquí y ahora.</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Alguien a quien acudir</translation>
    </message>
    <message>
        <source>Something happened in the last month</source>
        <translation>Algo pasó en el último mes</translation>
    </message>
    <message>
        <source>Take this pack in</source>
        <translation>Tomar este paquete</translation>
    </message>
    <message>
        <source>The file is being looked through.</source>
        <translation>Se está revisando el archivo.</translation>
    </message>
    <message>
        <source>The file is looked through first. Nothing of it is taken in until you say so. It then lies in your journal, and the file is needed no more.</source>
        <translation>Primero se revisa el archivo. No se toma nada de él hasta que lo digas. Después está en tu diario, y el archivo ya no hace falta.</translation>
    </message>
    <message>
        <source>The form is right. It cannot tell whether a question is kind.</source>
        <translation>La forma está bien. La revisión no puede saber si una pregunta es amable.</translation>
    </message>
    <message>
        <source>The page is sealed. A seal is not a second lock. Anyone who has your journal open can break it.</source>
        <translation>La página tiene un sello. Un sello no es otra cerradura. Quien tenga tu diario abierto puede romperlo.</translation>
    </message>
    <message>
        <source>The page you wrote is already kept.</source>
        <translation>La página que escribiste ya está guardada.</translation>
    </message>
    <message>
        <source>The prompts are as before. What lowered them is no longer kept.</source>
        <translation>Las preguntas están como antes. Lo que las hacía menos cercanas ya no se guarda.</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Theme: {line}</source>
        <translation>Tema: {line}</translation>
    </message>
    <message>
        <source>There are more lines like these.</source>
        <translation>Hay más líneas como estas.</translation>
    </message>
    <message>
        <source>There is care for the first days and weeks. In Help are people who know about it, if you like.</source>
        <translation>Hay cuidados para los primeros días y semanas. Si quieres, en Ayuda hay personas que saben de eso.</translation>
    </message>
    <message>
        <source>There is no other one that close right now, so this one is less close.</source>
        <translation>Ahora no hay otra tan cercana, así que esta es menos cercana.</translation>
    </message>
    <message>
        <source>There is no other prompt to show right now. A blank page is open.</source>
        <translation>Ahora no hay otra pregunta que mostrar. Hay una página en blanco abierta.</translation>
    </message>
    <message>
        <source>They are never turned into numbers.</source>
        <translation>Nunca se convierten en números.</translation>
    </message>
    <message>
        <source>This is one that fits now.</source>
        <translation>Esta encaja ahora.</translation>
    </message>
    <message>
        <source>Three short questions help to find a prompt that fits.</source>
        <translation>Tres preguntas cortas ayudan a encontrar una que encaje.</translation>
    </message>
    <message>
        <source>To close: {line}</source>
        <translation>Para cerrar: {line}</translation>
    </message>
    <message>
        <source>To open: {line}</source>
        <translation>Para abrir: {line}</translation>
    </message>
    <message>
        <source>Today you wrote on some that go a bit closer, so others like them wait.</source>
        <translation>Hoy escribiste sobre algunas algo más cercanas, así que las parecidas esperan.</translation>
    </message>
    <message>
        <source>Use numbers</source>
        <translation>Usar números</translation>
    </message>
    <message>
        <source>Use words or a colour</source>
        <translation>Usar palabras o un color</translation>
    </message>
    <message>
        <source>Very strong</source>
        <translation>Mucha fuerza</translation>
    </message>
    <message>
        <source>What word or colour fits right now?</source>
        <translation>¿Qué palabra o qué color encaja ahora?</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Why these questions</source>
        <translation>Por qué estas preguntas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Write about this</source>
        <translation>Escribir sobre esto</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>You asked for something less close.</source>
        <translation>Pediste algo menos cercano.</translation>
    </message>
    <message>
        <source>You asked for this one.</source>
        <translation>Has pedido esta.</translation>
    </message>
    <message>
        <source>You could do one of these, or none.</source>
        <translation>Podrías hacer una de estas cosas, o ninguna.</translation>
    </message>
    <message>
        <source>You could say how it is now, or skip it.</source>
        <translation>Podrías decir cómo estás ahora, o saltarlo.</translation>
    </message>
    <message>
        <source>You could take one of these, or one of your own.</source>
        <translation>Podrías tomar una de estas, o una tuya.</translation>
    </message>
    <message>
        <source>You feel a bit far away, so the closest prompts wait.</source>
        <translation>Sientes que estás algo lejos, así que las más cercanas esperan.</translation>
    </message>
    <message>
        <source>You feel far away. Grounding could come first, if you like.</source>
        <translation>Sientes que estás lejos. Si quieres, Volver aquí puede ir primero.</translation>
    </message>
    <message>
        <source>You marked this day, so this one is less close.</source>
        <translation>Marcaste este día, así que esta es menos cercana.</translation>
    </message>
    <message>
        <source>You said that it is recent, so this one stays with here and now.</source>
        <translation>Dijiste que es reciente, así que esta se queda en el aquí y ahora.</translation>
    </message>
    <message>
        <source>You wished for a gentle day after a meeting, so this one is far away.</source>
        <translation>Pediste un día tranquilo después de un encuentro, así que esta es lejana.</translation>
    </message>
    <message>
        <source>You wrote on a close one not long ago, so this one is less close.</source>
        <translation>Hace poco escribiste sobre una cercana, así que esta es menos cercana.</translation>
    </message>
    <message>
        <source>Your answers are kept only if you tick it, as a line on the page.</source>
        <translation>Tus respuestas se guardan solo si lo marcas, como una línea en la página.</translation>
    </message>
    <message>
        <source>a bit far away</source>
        <translation>algo lejos</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>marrón</translation>
    </message>
    <message>
        <source>far away</source>
        <translation>lejos</translation>
    </message>
    <message>
        <source>feelings {number} of 10</source>
        <translation>lo que siento, {number} de 10</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>hard to say if here</source>
        <translation>no sé si aquí</translation>
    </message>
    <message>
        <source>here, in this room</source>
        <translation>aquí, en esta habitación</translation>
    </message>
    <message>
        <source>no change that I notice</source>
        <translation>no noto ningún cambio</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>sin reloj</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>the room feels less near</source>
        <translation>la habitación se siente menos cerca</translation>
    </message>
    <message>
        <source>the room feels nearer</source>
        <translation>la habitación se siente más cerca</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>{name},</source>
        <translation>{name},</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} minutos</translation>
    </message>
    <message>
        <source>{why} An easy prompt is here, too.</source>
        <translation>{why} Aquí hay también una pregunta fácil.</translation>
    </message>
    <message>
        <source>“{name}” is in your journal now.</source>
        <translation>“{name}” está ya en tu diario.</translation>
    </message>
    <message>
        <source>“{name}” is removed. Pages written on it stay, without their question above them.</source>
        <translation>“{name}” ya no está. Las páginas escritas con él se quedan, sin su pregunta encima.</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>53 languages.</source>
        <translation>53 idiomas.</translation>
    </message>
    <message>
        <source>A call can stay in the list of calls, and a page in the browser.</source>
        <translation>Una llamada puede quedar en la lista de llamadas, y una página en el navegador.</translation>
    </message>
    <message>
        <source>A call shows on the phone bill.</source>
        <translation>Una llamada sale en la factura del teléfono.</translation>
    </message>
    <message>
        <source>A card on the first days</source>
        <translation>Una tarjeta sobre los primeros días</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>After violence or a crime</source>
        <translation>Después de violencia o de un delito</translation>
    </message>
    <message>
        <source>Against HIV there is medicine, and the sooner it begins the better. How late is too late differs by country.</source>
        <translation>Contra el VIH hay medicación, y cuanto antes empieza, mejor. Hasta cuándo se puede depende del país.</translation>
    </message>
    <message>
        <source>Ages 5 to 25</source>
        <translation>De 5 a 25 años</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulancia</translation>
    </message>
    <message>
        <source>An urge like this often rises, stays for a while and gets weaker again. It is no fault.</source>
        <translation>Unas ganas así a menudo suben, se quedan un rato y vuelven a bajar. No son culpa de nadie.</translation>
    </message>
    <message>
        <source>An urge to hurt myself</source>
        <translation>Ganas de hacerme daño</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Otro país</translation>
    </message>
    <message>
        <source>Any emergency</source>
        <translation>Cualquier emergencia</translation>
    </message>
    <message>
        <source>Any hour</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Any hour, as planned</source>
        <translation>A cualquier hora, según lo previsto</translation>
    </message>
    <message>
        <source>Any word will do, and so will hours.</source>
        <translation>Vale cualquier palabra, y también un horario.</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>Anyone aged 16 or older</source>
        <translation>Cualquier persona desde 16 años</translation>
    </message>
    <message>
        <source>Anyone under 19</source>
        <translation>Menores de 19 años</translation>
    </message>
    <message>
        <source>Anyone who opens this app on this computer could then read them, with what they are for.</source>
        <translation>Cualquiera que abra esta app en este ordenador podría entonces leerlas, y ver para qué son.</translation>
    </message>
    <message>
        <source>Anyone, about a close person; women, about anyone</source>
        <translation>Cualquier persona, sobre una persona cercana; mujeres, sobre quien sea</translation>
    </message>
    <message>
        <source>Anyone; about childhood</source>
        <translation>Cualquier persona; sobre la infancia</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>As its source says, a call does not show on the phone bill. It can stay in the list of calls of the phone.</source>
        <translation>Según su fuente, una llamada no sale en la factura. Puede quedar en la lista de llamadas del teléfono.</translation>
    </message>
    <message>
        <source>At some hours</source>
        <translation>A algunas horas</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>By text</source>
        <translation>Por mensaje</translation>
    </message>
    <message>
        <source>By text: {how}</source>
        <translation>Por mensaje: {how}</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Cape Town</source>
        <translation>Ciudad del Cabo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan de cuidado</translation>
    </message>
    <message>
        <source>Chat: {how}</source>
        <translation>Chat: {how}</translation>
    </message>
    <message>
        <source>Children and young people</source>
        <translation>Infancia y juventud</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chino</translation>
    </message>
    <message>
        <source>Choose option 1.</source>
        <translation>Es la opción 1.</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Líneas de crisis</translation>
    </message>
    <message>
        <source>Crisis lines listen to this, too. One need not be sure before calling.</source>
        <translation>Las líneas de crisis también escuchan esto. No hace falta tenerlo claro antes de llamar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Down: {name}</source>
        <translation>Bajar: {name}</translation>
    </message>
    <message>
        <source>E-mail: {how}</source>
        <translation>Correo: {how}</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencias</translation>
    </message>
    <message>
        <source>England and Wales</source>
        <translation>Inglaterra y Gales</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Esc does the same.</source>
        <translation>Esc hace lo mismo.</translation>
    </message>
    <message>
        <source>Esc leads back to where you were.</source>
        <translation>Esc lleva a donde estabas.</translation>
    </message>
    <message>
        <source>Every day, 9 to 21</source>
        <translation>Todos los días, de 9 a 21</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finés</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Bomberos</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here a call itself can bring trouble, for some. Before a call, one could think about who might be told.</source>
        <translation>Aquí la propia llamada puede traer problemas a algunas personas. Antes de llamar se podría pensar a quién se lo contarían.</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hours are not known</source>
        <translation>No se sabe el horario</translation>
    </message>
    <message>
        <source>If that person can use this computer, or could make you open it, a helper or friend may be a safer place for this.</source>
        <translation>Si esa persona puede usar este ordenador, o hacer que lo abras, alguien de una línea o de confianza puede ser un lugar más seguro para esto.</translation>
    </message>
    <message>
        <source>If the danger is a person</source>
        <translation>Si el peligro es una persona</translation>
    </message>
    <message>
        <source>If there is a wound: a clinic, or the emergency number. Care for it needs no reason.</source>
        <translation>Si hay una herida: un centro médico, o el número de emergencias. Para curarla no hace falta dar razones.</translation>
    </message>
    <message>
        <source>If you might act on them now: the emergency number, or someone who can come and stay with you.</source>
        <translation>Si hay peligro de que lo hagas ahora: el número de emergencias, o alguien que pueda venir y quedarse contigo.</translation>
    </message>
    <message>
        <source>In danger now: the emergency number, or a place with other people.</source>
        <translation>En peligro ahora: el número de emergencias, o un lugar con otras personas.</translation>
    </message>
    <message>
        <source>In many places, going to a clinic obliges nobody to report. You could ask first what they would pass on, and to whom.</source>
        <translation>En muchos lugares, ir a un centro médico no obliga a nadie a denunciar. Podrías preguntar antes qué contarían, y a quién.</translation>
    </message>
    <message>
        <source>In many places; elsewhere it calls back.</source>
        <translation>En muchos lugares; en los demás devuelve la llamada.</translation>
    </message>
    <message>
        <source>In some countries a call itself can bring trouble. You could think first about who might be told.</source>
        <translation>En algunos países la propia llamada puede traer problemas. Podrías pensar antes a quién se lo contarían.</translation>
    </message>
    <message>
        <source>In your own words.</source>
        <translation>Con tus palabras.</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It can help to be further from what you could use. You could go to another room, or give it to someone to keep.</source>
        <translation>Puede ayudar tener más lejos lo que podrías usar. Podrías ir a otra habitación, o dárselo a alguien para que lo guarde.</translation>
    </message>
    <message>
        <source>It cannot call anyone, and it cannot see or hear what happens. It does not dial or open anything. It asks nothing here and counts nothing.</source>
        <translation>No puede llamar a nadie, y no puede ver ni oír lo que pasa. No marca ni abre nada. Aquí no pregunta nada y no cuenta nada.</translation>
    </message>
    <message>
        <source>It costs {how}</source>
        <translation>Cuesta {how}</translation>
    </message>
    <message>
        <source>It may have changed.</source>
        <translation>Puede haber cambiado.</translation>
    </message>
    <message>
        <source>It may pass on what it is told as a report.</source>
        <translation>Puede comunicar como denuncia lo que se le cuenta.</translation>
    </message>
    <message>
        <source>It speaks the languages of each region.</source>
        <translation>Habla los idiomas de cada región.</translation>
    </message>
    <message>
        <source>It was in the last days</source>
        <translation>Fue en los últimos días</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Its numbers then show here. The choice is kept on this computer, outside the journal. Nothing looks up where you are.</source>
        <translation>Sus números se ven entonces aquí. Lo elegido se guarda en este ordenador, fuera del diario. Nada mira dónde estás.</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Known by name</source>
        <translation>Conocidas por su nombre</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Leaving, or a small no, can raise the danger. A line or a helper can think it through with you first.</source>
        <translation>Irse, o un pequeño no, puede aumentar el peligro. Una línea o alguien que ayuda puede pensarlo antes contigo.</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Monday to Wednesday 9 to 15, Thursday and Friday 14 to 20</source>
        <translation>De lunes a miércoles de 9 a 15, jueves y viernes de 14 a 20</translation>
    </message>
    <message>
        <source>My care plan</source>
        <translation>Mi plan de cuidado</translation>
    </message>
    <message>
        <source>My own numbers</source>
        <translation>Mis números</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>News of late 2025 said that it begins in May 2026. Nobody has confirmed that it did.</source>
        <translation>Noticias de finales de 2025 decían que empieza en mayo de 2026. Nadie ha confirmado que empezara.</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nineteen other languages.</source>
        <translation>Diecinueve idiomas más.</translation>
    </message>
    <message>
        <source>No crisis line for {country} was found yet.</source>
        <translation>Todavía no se ha encontrado ninguna línea de crisis para {country}.</translation>
    </message>
    <message>
        <source>No emergency number for {country} was found yet.</source>
        <translation>Todavía no se ha encontrado ningún número de emergencias para {country}.</translation>
    </message>
    <message>
        <source>No line made for men or for trans people was found yet.</source>
        <translation>Aún no se ha encontrado una línea hecha para hombres o para personas trans.</translation>
    </message>
    <message>
        <source>No line made for men was found yet.</source>
        <translation>Aún no se ha encontrado una línea hecha para hombres.</translation>
    </message>
    <message>
        <source>No line made for people under 18 was found yet.</source>
        <translation>Aún no se ha encontrado una línea hecha para menores de 18 años.</translation>
    </message>
    <message>
        <source>No line made for trans people was found yet.</source>
        <translation>Aún no se ha encontrado una línea hecha para personas trans.</translation>
    </message>
    <message>
        <source>None was checked with the line itself yet.</source>
        <translation>Todavía no se ha comprobado ninguno con la propia línea.</translation>
    </message>
    <message>
        <source>None yet. What you add is kept in the journal and shows only while it is open.</source>
        <translation>Todavía ninguno. Lo que añadas se guarda en el diario y solo se ve cuando está abierto.</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <source>Not all were checked with the line itself yet.</source>
        <translation>Todavía no se han comprobado todos con la propia línea.</translation>
    </message>
    <message>
        <source>Not every country is here yet. 112 reaches help in the European Union and in many other countries. Numbers that you know can be added once the journal is open.</source>
        <translation>Todavía no están todos los países. El 112 lleva a la ayuda en la Unión Europea y en muchos otros países. Los números que conoces se pueden añadir cuando el diario está abierto.</translation>
    </message>
    <message>
        <source>Not in every state yet.</source>
        <translation>Aún no en todos los estados.</translation>
    </message>
    <message>
        <source>Nothing here dials, opens or counts anything.</source>
        <translation>Aquí nada llama, abre ni cuenta nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers can change. Each shows the day it was last seen, if that is known.</source>
        <translation>Los números pueden cambiar. Cada uno muestra el día en que se vio por última vez, si se sabe.</translation>
    </message>
    <message>
        <source>Numbers that you know can be added once the journal is open.</source>
        <translation>Los números que conoces se pueden añadir cuando el diario está abierto.</translation>
    </message>
    <message>
        <source>On the website</source>
        <translation>En la página web</translation>
    </message>
    <message>
        <source>On the website; its hours are not known</source>
        <translation>En la página web; no se sabe su horario</translation>
    </message>
    <message>
        <source>One sentence is enough to begin with: “I have an urge to hurt myself. Can you stay with me for a while?”</source>
        <translation>Basta una frase para empezar: “Tengo ganas de hacerme daño. ¿Puedes quedarte conmigo un rato?”</translation>
    </message>
    <message>
        <source>One sentence is enough to begin with: “I have thoughts of not living. Can you stay with me for a while?”</source>
        <translation>Basta una frase para empezar: “Pienso en no vivir. ¿Puedes quedarte conmigo un rato?”</translation>
    </message>
    <message>
        <source>Other languages through an interpreter.</source>
        <translation>Otros idiomas con intérprete.</translation>
    </message>
    <message>
        <source>Over 200 languages through an interpreter.</source>
        <translation>Más de 200 idiomas con intérprete.</translation>
    </message>
    <message>
        <source>Pain, bleeding or an injury: a clinic, or the emergency number.</source>
        <translation>Dolor, sangre o una herida: un centro médico, o el número de emergencias.</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Papers, keys, medicine and some money could lie where you can get them.</source>
        <translation>Los papeles, las llaves, la medicación y algo de dinero podrían estar donde los tengas a mano.</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fijar arriba</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugués</translation>
    </message>
    <message>
        <source>Quebec</source>
        <translation>Quebec</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: {name}</source>
        <translation>Quitar: {name}</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <source>Seen more than a year ago. It may have changed.</source>
        <translation>Visto hace más de un año. Puede haber cambiado.</translation>
    </message>
    <message>
        <source>Seen more than half a year ago. It may have changed.</source>
        <translation>Visto hace más de medio año. Puede haber cambiado.</translation>
    </message>
    <message>
        <source>Show these lines while locked, too</source>
        <translation>Mostrar estas líneas también con el diario bloqueado</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Lengua de signos</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Some care works best early. Nothing else has to be decided now.</source>
        <translation>Algunos cuidados van mejor pronto. Ahora no hace falta decidir nada más.</translation>
    </message>
    <message>
        <source>Someone to reach</source>
        <translation>Alguien a quien acudir</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Sueco</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Tab moves from number to number.</source>
        <translation>Tab va de número en número.</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>The few words that were put here to be read.</source>
        <translation>Las pocas palabras que se dejaron aquí para leerlas.</translation>
    </message>
    <message>
        <source>The last number is for calls from abroad.</source>
        <translation>El último número es para llamar desde otro país.</translation>
    </message>
    <message>
        <source>The lines found here are for women. One for everybody was not found yet.</source>
        <translation>Las líneas encontradas aquí son para mujeres. Una para todas las personas no se ha encontrado todavía.</translation>
    </message>
    <message>
        <source>The number from then</source>
        <translation>El número de entonces</translation>
    </message>
    <message>
        <source>The number is still empty.</source>
        <translation>El número todavía está vacío.</translation>
    </message>
    <message>
        <source>The number was seen in lists by others, not on the page of the line itself.</source>
        <translation>El número se vio en listas de otras personas, no en la página de la propia línea.</translation>
    </message>
    <message>
        <source>The state no longer pays for it, as news of 2025 said.</source>
        <translation>El Estado ya no la paga, según noticias de 2025.</translation>
    </message>
    <message>
        <source>There is no checked number for these yet.</source>
        <translation>Aún no hay un número comprobado de estas.</translation>
    </message>
    <message>
        <source>There is room for twenty. One can be removed.</source>
        <translation>Caben veinte. Se puede quitar uno.</translation>
    </message>
    <message>
        <source>This app cannot call anyone.</source>
        <translation>Esta aplicación no puede llamar a nadie.</translation>
    </message>
    <message>
        <source>This app cannot call anyone. It does not dial or open anything.</source>
        <translation>Esta app no puede llamar a nadie. No marca ni abre nada.</translation>
    </message>
    <message>
        <source>This is no medical or legal advice. A nurse, a doctor or a line knows more.</source>
        <translation>Esto no es consejo médico ni legal. Sabe más alguien de enfermería, de medicina o de una línea.</translation>
    </message>
    <message>
        <source>Thoughts like these can come when there is too much to carry. They are no fault.</source>
        <translation>Pensamientos así pueden venir cuando hay demasiado que llevar. No son culpa de nadie.</translation>
    </message>
    <message>
        <source>Thoughts of not living</source>
        <translation>Pensar en no vivir</translation>
    </message>
    <message>
        <source>To prevent a pregnancy: the sooner the better. Some kinds work for up to 5 days (120 hours), so it makes sense to ask after 72 hours, too.</source>
        <translation>Para evitar un embarazo: cuanto antes, mejor. Algunos métodos sirven hasta 5 días (120 horas), así que tiene sentido preguntar también después de 72 horas.</translation>
    </message>
    <message>
        <source>To push against a wall, to walk, or to hold something warm can carry a few minutes.</source>
        <translation>Empujar una pared, caminar o sostener algo tibio puede ayudar a pasar unos minutos.</translation>
    </message>
    <message>
        <source>Traces can be kept only for a short time, and how long differs, too. Whether to have them kept is yours to choose.</source>
        <translation>Los rastros solo se pueden guardar un tiempo corto, y cuánto también depende. Si se guardan o no, lo eliges tú.</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Dejar de fijar</translation>
    </message>
    <message>
        <source>Up: {name}</source>
        <translation>Subir: {name}</translation>
    </message>
    <message>
        <source>We have no checked number for this place.</source>
        <translation>No tenemos ningún número comprobado para este lugar.</translation>
    </message>
    <message>
        <source>Website: {how}</source>
        <translation>Página web: {how}</translation>
    </message>
    <message>
        <source>What has a time limit, and where that is from.</source>
        <translation>Qué tiene plazo, y de dónde viene.</translation>
    </message>
    <message>
        <source>What this app cannot do</source>
        <translation>Lo que esta app no puede hacer</translation>
    </message>
    <message>
        <source>Which country are you in?</source>
        <translation>¿En qué país estás?</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Women; there are lines for men and for trans people, too</source>
        <translation>Mujeres; también hay líneas para hombres y para personas trans</translation>
    </message>
    <message>
        <source>You could think of: a way out, somewhere to go, someone who knows, and a word that tells them to come.</source>
        <translation>Podrías pensar en: una salida, un lugar adonde ir, alguien que lo sepa, y una palabra que le diga que venga.</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation>no se sabe el día</translation>
    </message>
    <message>
        <source>from you</source>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>lo fijaste tú</translation>
    </message>
    <message>
        <source>seen in {month}</source>
        <translation>visto en {month}</translation>
    </message>
    <message>
        <source>{country}, chosen by you</source>
        <translation>{country}, lo elegiste tú</translation>
    </message>
    <message>
        <source>{words}.</source>
        <translation>{words}.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A backup lies beside the journal</source>
        <translation>Hay una copia de seguridad junto al diario</translation>
    </message>
    <message>
        <source>A connection is open.</source>
        <translation>Hay una conexión abierta.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the former code.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con el código anterior.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the former passphrase. Someone who can see the screen or the keys can see the new one, too.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con la frase de paso anterior. Quien puede ver la pantalla o las teclas puede ver también la nueva.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the passphrase and the code of its day, and so does one saved elsewhere.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con la frase de paso y el código de su día, y una guardada en otro lugar también.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the words of its time. Older backups keep the old key, and are removed separately.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con las palabras de entonces. Las copias de seguridad anteriores conservan la llave de antes, y se quitan por separado.</translation>
    </message>
    <message>
        <source>A court, or someone who presses you</source>
        <translation>Un tribunal, o alguien que te presiona</translation>
    </message>
    <message>
        <source>A crash may leave what was in memory in a file.</source>
        <translation>Un fallo puede dejar en un archivo lo que había en la memoria.</translation>
    </message>
    <message>
        <source>A disk, a snapshot or a folder that is synced can keep what was written over or deleted. A disk can also say that it has written and has not, or break later.</source>
        <translation>Un disco, una copia del sistema o una carpeta sincronizada puede conservar lo que se borró o lo que tiene algo escrito encima. Un disco también puede decir que ha escrito sin haberlo hecho, o romperse más tarde.</translation>
    </message>
    <message>
        <source>A few words that open while the journal is locked: a number, a name, what helps first. There is no card unless you keep one here.</source>
        <translation>Unas palabras que se abren con el diario bloqueado: un número, un nombre, lo que ayuda primero. No hay tarjeta si no guardas una aquí.</translation>
    </message>
    <message>
        <source>A file of this name is there already, and is not from this app. Nothing was changed. With another name of the window it may work.</source>
        <translation>Ya hay un archivo con este nombre, y no es de esta app. No se ha cambiado nada. Con otro nombre de la ventana puede salir.</translation>
    </message>
    <message>
        <source>A file that was made to take along lies outside the journal. Deleting it here does not reach copies, or what other programs remember of it. Names you did not list stay in it, and some people are known by their story. A folder with everything taken out is not encrypted: whoever opens it can read sealed and hidden pages, too.</source>
        <translation>Un archivo hecho para llevar está fuera del diario. Borrarlo aquí no alcanza a las copias, ni a lo que otros programas recuerdan de él. Los nombres que no pusiste en la lista se quedan en él, y a algunas personas se las reconoce por su historia. Una carpeta con todo lo sacado no está cifrada: quien la abra puede leer también las páginas con sello y las ocultas.</translation>
    </message>
    <message>
        <source>A fresh backup, and the older ones removed</source>
        <translation>Una copia nueva, y quitar las anteriores</translation>
    </message>
    <message>
        <source>A group, or someone you trust, may have a file with prompts for you. It is looked through before anything of it is taken in.</source>
        <translation>Un grupo, o alguien de confianza, puede tener un archivo con preguntas para ti. Se revisa antes de tomar nada de él.</translation>
    </message>
    <message>
        <source>A group, or someone you trust, may have exercises for you. Each is looked through before it is taken in.</source>
        <translation>Un grupo, o alguien de confianza, puede tener ejercicios para ti. Cada uno se revisa antes de incorporarlo.</translation>
    </message>
    <message>
        <source>A line then says that this is a good place to stop. Nothing stops by itself.</source>
        <translation>Una línea dice entonces que este es un buen lugar para parar. Nada para sin que lo hagas tú.</translation>
    </message>
    <message>
        <source>A list of open windows can show a small picture of the page, and may keep the last one for a while after a lock or with the curtain drawn.</source>
        <translation>Una lista de ventanas abiertas puede mostrar una imagen pequeña de la página, y guardar la última un rato después de bloquear o con la cortina puesta.</translation>
    </message>
    <message>
        <source>A name for you, above a prompt</source>
        <translation>Un nombre para ti, encima de una pregunta</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de paso nueva</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>A pack is looked through for its form, and for words that push or hurt in English and Spanish. That cannot tell whether a question is kind, or who wrote it. It can be switched off at any time.</source>
        <translation>De un paquete se revisa la forma, y si hay palabras que presionan o hieren en inglés y en español. Eso no puede saber si una pregunta es amable, ni quién la escribió. Se puede apagar en cualquier momento.</translation>
    </message>
    <message>
        <source>A page can be kept out of every list and search. Its whole title, typed in the search field, opens it. A deleted page is gone after half a minute, with its earlier versions, drafts and pictures.</source>
        <translation>Una página puede quedar fuera de todas las listas y búsquedas. La abre su título entero, escrito en el campo de búsqueda. Una página borrada se va en medio minuto, con sus versiones anteriores, sus borradores y sus imágenes.</translation>
    </message>
    <message>
        <source>A part that could go online is loaded.</source>
        <translation>Está cargada una parte que podría ir a internet.</translation>
    </message>
    <message>
        <source>A passphrase and a code that are both lost</source>
        <translation>Una frase de paso y un código perdidos los dos</translation>
    </message>
    <message>
        <source>A passphrase that is easy to guess</source>
        <translation>Una frase de paso fácil de adivinar</translation>
    </message>
    <message>
        <source>A password for files, ticked beforehand</source>
        <translation>Una contraseña para los archivos, ya marcada</translation>
    </message>
    <message>
        <source>A picture or a text that you bring into the journal stays where it came from, too.</source>
        <translation>Una imagen o un texto que traes al diario se queda también donde estaba.</translation>
    </message>
    <message>
        <source>A plain card</source>
        <translation>Una tarjeta abierta</translation>
    </message>
    <message>
        <source>A plain name in the list of programs</source>
        <translation>Un nombre sencillo en la lista de programas</translation>
    </message>
    <message>
        <source>A prompt that is not here any more.</source>
        <translation>Una pregunta que ya no está aquí.</translation>
    </message>
    <message>
        <source>A quiet note on the time, while writing, after</source>
        <translation>Un aviso discreto del tiempo, al escribir, tras</translation>
    </message>
    <message>
        <source>A seal is not a second lock. Anyone who has your journal open can break it. The same is so for a page that is hidden from search and lists.</source>
        <translation>Un sello no es otra cerradura. Quien tenga tu diario abierto puede romperlo. Lo mismo vale para una página oculta de búsquedas y listas.</translation>
    </message>
    <message>
        <source>A seal on a page</source>
        <translation>Un sello en una página</translation>
    </message>
    <message>
        <source>A skipped prompt leaves no trace. If you write about it on a page, the page keeps it.</source>
        <translation>Una pregunta saltada no deja rastro. Si escribes sobre ella en una página, la página lo guarda.</translation>
    </message>
    <message>
        <source>A small file outside the journal that starts this app by the name of its window. Whoever opens the menu, or looks at your files, can see it, and where the program lies. Other files there stay as they are.</source>
        <translation>Un archivo pequeño fuera del diario, que abre esta app con el nombre de su ventana. Quien abre el menú, o mira tus archivos, puede verlo, y también dónde está el programa. Los demás archivos de ahí quedan como están.</translation>
    </message>
    <message>
        <source>After that they wait until the next day. You can still ask for one.</source>
        <translation>Después esperan hasta el día siguiente. Aun así puedes pedir una.</translation>
    </message>
    <message>
        <source>After {minutes} quiet min, also while the computer sleeps.</source>
        <translation>Tras {minutes} min sin teclas, también con el ordenador suspendido.</translation>
    </message>
    <message>
        <source>All of it in open formats, outside the journal. Or pages from files.</source>
        <translation>Todo en formatos abiertos, fuera del diario. O páginas que vienen de archivos.</translation>
    </message>
    <message>
        <source>An entry in the menu of programs</source>
        <translation>Una entrada en el menú de programas</translation>
    </message>
    <message>
        <source>An error may show more than its kind and place.</source>
        <translation>Un error puede mostrar más que su tipo y su lugar.</translation>
    </message>
    <message>
        <source>An older copy put back</source>
        <translation>Una copia anterior puesta de nuevo</translation>
    </message>
    <message>
        <source>Anger</source>
        <translation>La rabia</translation>
    </message>
    <message>
        <source>Another key inside</source>
        <translation>Otra llave dentro</translation>
    </message>
    <message>
        <source>Any word, or none. It shows above a prompt alone, and never while locked.</source>
        <translation>Cualquier palabra, o ninguna. Se ve solo encima de una pregunta, y nunca con el diario bloqueado.</translation>
    </message>
    <message>
        <source>Anyone who can see the folder can see how many files there are, how large they are and when they last changed. A backup also shows its day. They cannot see what is in them.</source>
        <translation>Quien puede ver la carpeta puede ver cuántos archivos hay, cuánto ocupan y cuándo cambiaron por última vez. Una copia de seguridad muestra también su día. Lo que hay dentro no lo puede ver.</translation>
    </message>
    <message>
        <source>Anyone who opens this app can read this.</source>
        <translation>Cualquiera que abra esta app puede leer esto.</translation>
    </message>
    <message>
        <source>Anyone who opens this app can then erase the journal, without the passphrase. Nobody can bring it back.</source>
        <translation>Cualquiera que abra esta app puede entonces borrar el diario, sin la frase de paso. Nadie puede recuperarlo.</translation>
    </message>
    <message>
        <source>Anyone who uses this computer can find that it is installed, and that there is a journal.</source>
        <translation>Cualquiera que use este ordenador puede descubrir que está instalada, y que hay un diario.</translation>
    </message>
    <message>
        <source>Arrows go from section to section, Tab goes into one.</source>
        <translation>Las flechas van de sección en sección, Tab entra en una.</translation>
    </message>
    <message>
        <source>Ask to be left out of pictures of the screen</source>
        <translation>Pedir que las imágenes de la pantalla dejen fuera la app</translation>
    </message>
    <message>
        <source>At most one a day and not two days in a row. You can still ask for one.</source>
        <translation>Como mucho una al día, y no dos días seguidos. Aun así puedes pedir una.</translation>
    </message>
    <message>
        <source>At the screen</source>
        <translation>Ante la pantalla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to Privacy</source>
        <translation>Volver a Privacidad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Bed and sleep</source>
        <translation>La cama y el sueño</translation>
    </message>
    <message>
        <source>Blocking screenshots</source>
        <translation>Impedir imágenes de la pantalla</translation>
    </message>
    <message>
        <source>Both hands</source>
        <translation>Las dos manos</translation>
    </message>
    <message>
        <source>Breath</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Llevar conmigo</translation>
    </message>
    <message>
        <source>Bring along is then called “Bring to group”.</source>
        <translation>Llevar conmigo se llama entonces “Llevar al grupo”.</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Change the passphrase, make a new code, or take the code away.</source>
        <translation>Cambiar la frase de paso, hacer un código nuevo o quitar el código.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Checked just now, here. Nothing was sent anywhere.</source>
        <translation>Revisado ahora mismo, aquí. No se ha enviado nada a ningún lugar.</translation>
    </message>
    <message>
        <source>Checking.</source>
        <translation>Revisando.</translation>
    </message>
    <message>
        <source>Clear it</source>
        <translation>Vaciarlo</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>La cercanía</translation>
    </message>
    <message>
        <source>Closer prompts, in seven days</source>
        <translation>Preguntas más cercanas, en siete días</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Frío</translation>
    </message>
    <message>
        <source>Colours and contrast. “Like the computer” follows what is set there.</source>
        <translation>Colores y contraste. “Como el ordenador” sigue lo que está puesto ahí.</translation>
    </message>
    <message>
        <source>Country for Help</source>
        <translation>País para Ayuda</translation>
    </message>
    <message>
        <source>Counts the time with no key and no movement, also while the computer sleeps.</source>
        <translation>Cuenta el tiempo sin teclas ni movimiento, también con el ordenador suspendido.</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>Desktops that give no sign</source>
        <translation>Escritorios que no avisan</translation>
    </message>
    <message>
        <source>Drafts and search stay in the journal file</source>
        <translation>Los borradores y la búsqueda se quedan en el archivo del diario</translation>
    </message>
    <message>
        <source>Dusk, dark</source>
        <translation>Atardecer, oscuro</translation>
    </message>
    <message>
        <source>Each change holds at once and is kept.</source>
        <translation>Cada cambio vale al momento y se guarda.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Emergency erase</source>
        <translation>Borrado de emergencia</translation>
    </message>
    <message>
        <source>Emergency erase on the unlock screen too</source>
        <translation>Borrado de emergencia también en la pantalla para abrir</translation>
    </message>
    <message>
        <source>Encrypt it anew</source>
        <translation>Cifrarlo de nuevo</translation>
    </message>
    <message>
        <source>Erase this journal for good. What it cannot reach is said first.</source>
        <translation>Borrar este diario para siempre. Antes se dice lo que no alcanza.</translation>
    </message>
    <message>
        <source>Errors show no text of yours</source>
        <translation>Los errores no muestran texto tuyo</translation>
    </message>
    <message>
        <source>Esc goes back.</source>
        <translation>Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Exercises from a file</source>
        <translation>Ejercicios de un archivo</translation>
    </message>
    <message>
        <source>Exercises from others</source>
        <translation>Ejercicios de otras personas</translation>
    </message>
    <message>
        <source>Faith</source>
        <translation>La fe</translation>
    </message>
    <message>
        <source>File dates and sizes</source>
        <translation>Fechas y tamaños de los archivos</translation>
    </message>
    <message>
        <source>Files you made yourself</source>
        <translation>Archivos que hiciste tú</translation>
    </message>
    <message>
        <source>Files you made yourself lie outside.</source>
        <translation>Los archivos que hiciste tú están fuera.</translation>
    </message>
    <message>
        <source>First exercise</source>
        <translation>Primer ejercicio</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>La comida</translation>
    </message>
    <message>
        <source>For 14 days at most, for each prompt you chose to write on: which one, how close, when, and whether it ended further away. What is older goes when the journal is opened. Words, colours and skips are not kept.</source>
        <translation>Durante 14 días como mucho, de cada pregunta sobre la que elegiste escribir: cuál, cómo de cercana, cuándo, y si acabó más lejos. Lo más antiguo se va al abrir el diario. Las palabras, los colores y lo saltado no se guardan.</translation>
    </message>
    <message>
        <source>For choosing pages to take to a group, a therapist or an appointment.</source>
        <translation>Para elegir páginas que llevar a un grupo, a terapia o a una cita.</translation>
    </message>
    <message>
        <source>For every word in the app.</source>
        <translation>Para todas las palabras de la app.</translation>
    </message>
    <message>
        <source>For the app. What you write stays as it is. A form you have begun keeps its language until it is done.</source>
        <translation>De la app. Lo que escribes queda como está. Una nota a medias conserva su idioma hasta que se acaba.</translation>
    </message>
    <message>
        <source>For the page you write on.</source>
        <translation>Para la página en la que escribes.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Here is what can be done, in any order. Each part can be left, and all of them.</source>
        <translation>Aquí está lo que se puede hacer, en cualquier orden. Cada parte se puede dejar, y todas también.</translation>
    </message>
    <message>
        <source>Hiding is not a second lock: who knows the title can open the page here. A copy someone took still holds it, and so does a file made to take along. What was read stays read.</source>
        <translation>Ocultar no es otra cerradura: quien sabe el título puede abrir aquí la página. Una copia que alguien se llevó todavía la guarda, y un archivo hecho para llevar también. Lo leído queda leído.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Mucho contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Mucho contraste, oscuro</translation>
    </message>
    <message>
        <source>Holding the breath</source>
        <translation>Aguantar el aire</translation>
    </message>
    <message>
        <source>I meet a group</source>
        <translation>Voy a un grupo</translation>
    </message>
    <message>
        <source>If a changed passphrase could put you in danger, it can wait.</source>
        <translation>Si cambiar la frase de paso te pusiera en peligro, puede esperar.</translation>
    </message>
    <message>
        <source>If someone puts back all files of the same older day, this app cannot notice. A journal that a newer version has taken over does not open with the older version any more.</source>
        <translation>Si alguien pone de nuevo todos los archivos de un mismo día anterior, esta app no lo puede notar. Un diario que ha pasado a una versión más nueva ya no se abre con la anterior.</translation>
    </message>
    <message>
        <source>In another window, this one shows only its name, and locks after a minute. The curtain hides. It does not lock.</source>
        <translation>Con otra ventana delante, esta muestra solo su nombre, y se bloquea al cabo de un minuto. La cortina oculta. No bloquea.</translation>
    </message>
    <message>
        <source>It can be left out each time.</source>
        <translation>Cada vez se puede dejar fuera.</translation>
    </message>
    <message>
        <source>It is cleared.</source>
        <translation>Ya está vacío.</translation>
    </message>
    <message>
        <source>It is taken away.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It is the name of the window, in short. The folder of the program still says its full name there.</source>
        <translation>Es el nombre de la ventana, en corto. La carpeta del programa sigue diciendo ahí su nombre completo.</translation>
    </message>
    <message>
        <source>It is there as “{name}”.</source>
        <translation>Está ahí como “{name}”.</translation>
    </message>
    <message>
        <source>It is there.</source>
        <translation>Está ahí.</translation>
    </message>
    <message>
        <source>It locks by itself</source>
        <translation>Se bloquea sin que hagas nada</translation>
    </message>
    <message>
        <source>It locks when the computer sleeps, the screen locks, or another person logs in</source>
        <translation>Se bloquea cuando el ordenador se suspende, la pantalla se bloquea u otra persona entra en su cuenta</translation>
    </message>
    <message>
        <source>It may not lock before the computer sleeps.</source>
        <translation>Puede que no se bloquee antes de que el ordenador se suspenda.</translation>
    </message>
    <message>
        <source>It opens with your passphrase or your code.</source>
        <translation>Se abre con tu frase de paso o con tu código.</translation>
    </message>
    <message>
        <source>It opens with your passphrase.</source>
        <translation>Se abre con tu frase de paso.</translation>
    </message>
    <message>
        <source>It was made and checked, and one was restored as a test.</source>
        <translation>Se hizo y se revisó, y una se restauró como prueba.</translation>
    </message>
    <message>
        <source>It was made and checked. No restore was tried yet.</source>
        <translation>Se hizo y se revisó. Todavía no se ha probado a restaurar ninguna.</translation>
    </message>
    <message>
        <source>Its article in Spanish</source>
        <translation>Su artículo en español</translation>
    </message>
    <message>
        <source>Its numbers show in Help. While locked, it is those that name no violence.</source>
        <translation>Sus números se ven en Ayuda. Con el diario bloqueado, los que no nombran violencia.</translation>
    </message>
    <message>
        <source>Keep this card</source>
        <translation>Guardar esta tarjeta</translation>
    </message>
    <message>
        <source>LXDE, LXQt, Sway, i3 and other small desktops, and XScreenSaver, i3lock and swaylock, mostly do not tell this app that the screen locks. On Windows and macOS it does not listen yet. A computer may also sleep without waiting. The quiet time then locks on waking. “Privacy” shows what is so on this computer.</source>
        <translation>LXDE, LXQt, Sway, i3 y otros escritorios pequeños, y XScreenSaver, i3lock y swaylock, casi nunca avisan a esta app de que la pantalla se bloquea. En Windows y macOS todavía no escucha. Un ordenador también puede suspenderse sin esperar. Entonces el tiempo sin teclas bloquea al despertar. “Privacidad” muestra cómo es en este ordenador.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave out exercises with</source>
        <translation>Dejar fuera ejercicios con</translation>
    </message>
    <message>
        <source>Leave out prompts about</source>
        <translation>Dejar fuera preguntas sobre</translation>
    </message>
    <message>
        <source>Leave out prompts that touch</source>
        <translation>Dejar fuera preguntas que tocan</translation>
    </message>
    <message>
        <source>Leave out while locked too</source>
        <translation>Dejar fuera también con el diario bloqueado</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Lines, letters and words stand wider apart.</source>
        <translation>Líneas, letras y palabras, más separadas.</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Se bloquea después de</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look and text</source>
        <translation>Aspecto y texto</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Memory is not written to the disk</source>
        <translation>La memoria no se escribe en el disco</translation>
    </message>
    <message>
        <source>More space</source>
        <translation>Más espacio</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Nombre de la ventana</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrecho</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Never online</source>
        <translation>Nunca en internet</translation>
    </message>
    <message>
        <source>New files are only for you</source>
        <translation>Los archivos nuevos son solo para ti</translation>
    </message>
    <message>
        <source>New passphrase, new code, backups, pages. In any order, or none.</source>
        <translation>Otra frase de paso, otro código, copias, páginas. En cualquier orden, o nada.</translation>
    </message>
    <message>
        <source>No closer prompts after</source>
        <translation>Ninguna pregunta más cercana después de las</translation>
    </message>
    <message>
        <source>No copy of the memory after a crash</source>
        <translation>Ninguna copia de la memoria tras un fallo</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <source>No settings of Python are passed on.</source>
        <translation>No se pasa ningún ajuste de Python.</translation>
    </message>
    <message>
        <source>No such time</source>
        <translation>Sin hora</translation>
    </message>
    <message>
        <source>Nobody can open the journal then, the makers of this app included. Whoever finds the code can open it. A passphrase typed on a keyboard of another language is another passphrase.</source>
        <translation>Entonces nadie puede abrir el diario, tampoco quienes hacen esta app. Quien encuentre el código puede abrirlo. Una frase de paso escrita con el teclado de otro idioma es otra frase de paso.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <source>None is made and checked yet.</source>
        <translation>Todavía no hay ninguna hecha y revisada.</translation>
    </message>
    <message>
        <source>Not possible here</source>
        <translation>Aquí no es posible</translation>
    </message>
    <message>
        <source>Nothing else lies beside the settings</source>
        <translation>No hay nada más junto a los ajustes</translation>
    </message>
    <message>
        <source>Nothing from outside steers this app</source>
        <translation>Nada de fuera dirige esta app</translation>
    </message>
    <message>
        <source>Nothing here can stop them. A copy in another place helps. Programs that sync or copy the files while they are open can spoil their copy.</source>
        <translation>Aquí nada puede impedirlo. Una copia en otro lugar ayuda. Los programas que sincronizan o copian los archivos mientras están abiertos pueden estropear su copia.</translation>
    </message>
    <message>
        <source>Nothing is kept.</source>
        <translation>No se guarda nada.</translation>
    </message>
    <message>
        <source>Nothing of you shows while locked, but for what you asked for. Anyone who opens this app can then see that.</source>
        <translation>Con el diario bloqueado no se ve nada tuyo, salvo lo que pediste. Cualquiera que abra esta app puede verlo entonces.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Sin activar</translation>
    </message>
    <message>
        <source>Off: only days and titles show, but for what a search finds.</source>
        <translation>Sin marcar: solo se ven días y títulos, salvo lo que encuentra una búsqueda.</translation>
    </message>
    <message>
        <source>Off: prompts stay with here and now, and these days.</source>
        <translation>Sin marcar: las preguntas se quedan en el aquí y ahora, y en estos días.</translation>
    </message>
    <message>
        <source>Off: the place of a file is chosen each time.</source>
        <translation>Sin marcar: el lugar de un archivo se elige cada vez.</translation>
    </message>
    <message>
        <source>Offer closer prompts too</source>
        <translation>Ofrecer también preguntas más cercanas</translation>
    </message>
    <message>
        <source>Older backups and copies</source>
        <translation>Copias anteriores</translation>
    </message>
    <message>
        <source>On top of the text size of the app.</source>
        <translation>Además del tamaño del texto de la app.</translation>
    </message>
    <message>
        <source>Once the new code is tried, the former one does not open this journal any more.</source>
        <translation>Cuando se prueba el código nuevo, el anterior ya no abre este diario.</translation>
    </message>
    <message>
        <source>One fresh backup is made and checked, then the older ones beside the journal are removed. Pages deleted before are in none of them any more.</source>
        <translation>Se hace y se revisa una copia nueva, y después se quitan las anteriores junto al diario. Las páginas borradas antes ya no están en ninguna.</translation>
    </message>
    <message>
        <source>One word, without “a” or “the”. It stands inside some cards of Learn while the journal is open, and in no title or list.</source>
        <translation>Una palabra, sin “a” ni “the”. Está dentro de algunas tarjetas de Saber más con el diario abierto, y en ningún título ni lista.</translation>
    </message>
    <message>
        <source>One word, without “el” or “la”. It is used in the same way.</source>
        <translation>Una palabra, sin “el” ni “la”. Se usa de la misma manera.</translation>
    </message>
    <message>
        <source>Only the breathing circle ever moves, and only when you start it.</source>
        <translation>Solo se mueve el círculo de respirar, y solo cuando tú lo empiezas.</translation>
    </message>
    <message>
        <source>Only the kind of error and its place in the program are shown.</source>
        <translation>Solo se muestra el tipo de error y su lugar en el programa.</translation>
    </message>
    <message>
        <source>Open Backups</source>
        <translation>Abrir Copias de seguridad</translation>
    </message>
    <message>
        <source>Open Learn while locked</source>
        <translation>Abrir Saber más con el diario bloqueado</translation>
    </message>
    <message>
        <source>Open the journal’s list</source>
        <translation>Abrir la lista del diario</translation>
    </message>
    <message>
        <source>Other accounts on this computer cannot open them.</source>
        <translation>Otras cuentas de este ordenador no pueden abrirlos.</translation>
    </message>
    <message>
        <source>Other accounts on this computer may be able to open them.</source>
        <translation>Puede que otras cuentas de este ordenador puedan abrirlos.</translation>
    </message>
    <message>
        <source>Other files lie in its folder too. They are not from this app.</source>
        <translation>En su carpeta también hay otros archivos. No son de esta app.</translation>
    </message>
    <message>
        <source>Other files lie there too. They are not from this app.</source>
        <translation>Ahí también hay otros archivos. No son de esta app.</translation>
    </message>
    <message>
        <source>Other programs can take a picture of this screen.</source>
        <translation>Otros programas pueden tomar una imagen de esta pantalla.</translation>
    </message>
    <message>
        <source>Other programs cannot look into this one</source>
        <translation>Otros programas no pueden mirar dentro de este</translation>
    </message>
    <message>
        <source>Other programs of your account can read it.</source>
        <translation>Otros programas de tu cuenta pueden leerla.</translation>
    </message>
    <message>
        <source>Others use this computer</source>
        <translation>Otras personas usan este ordenador</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Pages to hide or delete</source>
        <translation>Páginas que ocultar o borrar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Passphrase and code</source>
        <translation>Frase de paso y código</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Pictures in mind</source>
        <translation>Imágenes en la mente</translation>
    </message>
    <message>
        <source>Pressing Shift alone three times within a second closes the window at once.</source>
        <translation>Apretar solo Mayús tres veces en un segundo cierra la ventana al momento.</translation>
    </message>
    <message>
        <source>Printed quotes and dashes while writing</source>
        <translation>Comillas y rayas de imprenta al escribir</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Programs that keep a history of copies, input methods and the system can have taken a copy before it was cleared. What you copy by hand or photograph is beyond this app. In the terminal, an error can name a word you gave as a choice.</source>
        <translation>Los programas que guardan un historial de lo copiado, los métodos de escritura y el sistema pueden haber tomado una copia antes de que se vaciara. Lo que copias a mano o en una foto queda fuera de esta app. En la terminal, un error puede nombrar una palabra que diste como opción.</translation>
    </message>
    <message>
        <source>Prompt packs</source>
        <translation>Paquetes de preguntas</translation>
    </message>
    <message>
        <source>Prompts about these days, in one day</source>
        <translation>Preguntas sobre estos días, en un día</translation>
    </message>
    <message>
        <source>Prompts from a file</source>
        <translation>Preguntas de un archivo</translation>
    </message>
    <message>
        <source>Prompts that someone else wrote</source>
        <translation>Preguntas que escribió otra persona</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Ponerla ahí</translation>
    </message>
    <message>
        <source>Put it there anew</source>
        <translation>Ponerla ahí de nuevo</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sereno</translation>
    </message>
    <message>
        <source>Quotes, dashes and three dots then change as you type. Undo gives back what was typed.</source>
        <translation>Comillas, rayas y tres puntos cambian entonces mientras escribes. Deshacer devuelve lo que tecleaste.</translation>
    </message>
    <message>
        <source>Screen readers and other helpers</source>
        <translation>Lectores de pantalla y otras ayudas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Shift three times leaves</source>
        <translation>Salir con Mayús tres veces</translation>
    </message>
    <message>
        <source>Show Bring along</source>
        <translation>Mostrar Llevar conmigo</translation>
    </message>
    <message>
        <source>Show first lines in the journal</source>
        <translation>Mostrar las primeras líneas en el diario</translation>
    </message>
    <message>
        <source>Show lines for sexual and family violence while locked</source>
        <translation>Mostrar líneas sobre violencia sexual y familiar con el diario bloqueado</translation>
    </message>
    <message>
        <source>Shows in the title, in the list of open windows and, in short, in the list of running programs, also while locked.</source>
        <translation>Se ve en el título, en la lista de ventanas abiertas y, en corto, en la lista de programas en marcha, también con el diario bloqueado.</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Size of the text on a page</source>
        <translation>Tamaño del texto en una página</translation>
    </message>
    <message>
        <source>Small pictures of open windows</source>
        <translation>Imágenes pequeñas de las ventanas abiertas</translation>
    </message>
    <message>
        <source>So that the sentence around it is right.</source>
        <translation>Para que la frase de alrededor esté bien.</translation>
    </message>
    <message>
        <source>Some settings of Python are passed on.</source>
        <translation>Se pasan algunos ajustes de Python.</translation>
    </message>
    <message>
        <source>Someone who can delete or copy the files</source>
        <translation>Alguien que puede borrar o copiar los archivos</translation>
    </message>
    <message>
        <source>Someone who watches the screen or controls the computer</source>
        <translation>Alguien que vigila la pantalla o controla el ordenador</translation>
    </message>
    <message>
        <source>Someone with a copy of the journal can try as many as they like. Each try takes a moment. Beyond that, only the passphrase itself slows it down. The same is so for the password of a file.</source>
        <translation>Alguien con una copia del diario puede probar tantas como quiera. Cada prueba tarda un momento. Más allá de eso, solo la propia frase de paso lo frena. Lo mismo vale para la contraseña de un archivo.</translation>
    </message>
    <message>
        <source>Sorting and searching may use a file on the disk.</source>
        <translation>Ordenar y buscar puede usar un archivo en el disco.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Estar de pie</translation>
    </message>
    <message>
        <source>Suggest a folder of this computer</source>
        <translation>Proponer una carpeta de este ordenador</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Take out and bring in</source>
        <translation>Sacar y traer</translation>
    </message>
    <message>
        <source>Take the card away</source>
        <translation>Quitar la tarjeta</translation>
    </message>
    <message>
        <source>Taste or smell</source>
        <translation>Sabor u olor</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That this app is here</source>
        <translation>Que esta app está aquí</translation>
    </message>
    <message>
        <source>The app is not told when another person logs in.</source>
        <translation>La app no recibe aviso cuando otra persona entra en su cuenta.</translation>
    </message>
    <message>
        <source>The app is not told when the screen locks.</source>
        <translation>La app no recibe aviso cuando la pantalla se bloquea.</translation>
    </message>
    <message>
        <source>The body</source>
        <translation>El cuerpo</translation>
    </message>
    <message>
        <source>The card is kept. It opens from the unlock screen, too.</source>
        <translation>La tarjeta está guardada. Se abre también desde la pantalla para abrir.</translation>
    </message>
    <message>
        <source>The card is taken away, and its file written over. The words stand here until the journal locks.</source>
        <translation>La tarjeta ya no está, y se ha escrito encima de su archivo. Las palabras siguen aquí hasta que el diario se bloquee.</translation>
    </message>
    <message>
        <source>The computer gives no answer. The quiet time counts all the same.</source>
        <translation>El ordenador no responde. El tiempo sin teclas cuenta igual.</translation>
    </message>
    <message>
        <source>The curtain</source>
        <translation>La cortina</translation>
    </message>
    <message>
        <source>The file cannot be read just now.</source>
        <translation>Ahora mismo no se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file does not look encrypted.</source>
        <translation>El archivo no parece cifrado.</translation>
    </message>
    <message>
        <source>The folder cannot be read just now.</source>
        <translation>Ahora mismo no se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>The folder cannot be read.</source>
        <translation>No se puede leer la carpeta.</translation>
    </message>
    <message>
        <source>The former passphrase does not open this journal any more.</source>
        <translation>La frase de paso anterior ya no abre este diario.</translation>
    </message>
    <message>
        <source>The journal is encrypted</source>
        <translation>El diario está cifrado</translation>
    </message>
    <message>
        <source>The limits</source>
        <translation>Los límites</translation>
    </message>
    <message>
        <source>The list shows the full name of the program.</source>
        <translation>La lista muestra el nombre completo del programa.</translation>
    </message>
    <message>
        <source>The name of the program</source>
        <translation>El nombre del programa</translation>
    </message>
    <message>
        <source>The original of what you bring in</source>
        <translation>El original de lo que traes</translation>
    </message>
    <message>
        <source>The quiet time is not being counted.</source>
        <translation>No se está contando el tiempo sin teclas.</translation>
    </message>
    <message>
        <source>The small file there holds no page, no folder and no history.</source>
        <translation>El pequeño archivo de ahí no guarda páginas, carpetas ni historial.</translation>
    </message>
    <message>
        <source>The system keeps your other programs out. An administrator can still look.</source>
        <translation>El sistema no deja entrar a tus otros programas. Quien administra el ordenador sí puede mirar.</translation>
    </message>
    <message>
        <source>The system was asked to leave this app out. Nobody has seen yet if it does so here. Newer kinds of macOS may take no notice.</source>
        <translation>Se ha pedido al sistema que deje fuera esta app. Nadie ha visto todavía si aquí lo hace. Las versiones nuevas de macOS pueden no hacer caso.</translation>
    </message>
    <message>
        <source>The system writes no such file for this app.</source>
        <translation>El sistema no escribe ese archivo para esta app.</translation>
    </message>
    <message>
        <source>The time before a lock</source>
        <translation>El tiempo antes de bloquearse</translation>
    </message>
    <message>
        <source>The whole journal is encrypted anew. A key taken from a copy does not open it any more, and the former recovery code does not either.</source>
        <translation>Todo el diario se cifra de nuevo. Una llave sacada de una copia ya no lo abre, y el código de recuperación anterior tampoco.</translation>
    </message>
    <message>
        <source>The window has a plain name, and you can change it. The folder of the program still says its full name, and the list of running programs shows that folder. The folder of the journal may have any name, anywhere: with this app closed you can rename or move it, and then open it by “Another journal”. If you start the app with that folder in a command, the list shows it until the first lock.</source>
        <translation>La ventana tiene un nombre sencillo, y puedes cambiarlo. La carpeta del programa sigue diciendo su nombre completo, y la lista de programas en marcha muestra esa carpeta. La carpeta del diario puede tener cualquier nombre, en cualquier lugar: con esta app cerrada puedes cambiarle el nombre o moverla, y abrirla después con “Otro diario”. Si inicias la app con esa carpeta en una orden, la lista la muestra hasta el primer bloqueo.</translation>
    </message>
    <message>
        <source>The window then shows only its name, and locks after a minute. Until then the curtain hides. It does not lock.</source>
        <translation>La ventana muestra entonces solo su nombre, y se bloquea al cabo de un minuto. Hasta ahí, la cortina oculta. No bloquea.</translation>
    </message>
    <message>
        <source>There is no card here any more.</source>
        <translation>Aquí ya no hay ninguna tarjeta.</translation>
    </message>
    <message>
        <source>There is no connection, and no part that could make one.</source>
        <translation>No hay conexión, ni ninguna parte que pudiera hacer una.</translation>
    </message>
    <message>
        <source>These are the words of the plain card, and nothing else.</source>
        <translation>Estas son las palabras de la tarjeta abierta, y nada más.</translation>
    </message>
    <message>
        <source>These choices are kept outside the journal. Whoever opens the settings file can read them.</source>
        <translation>Lo elegido aquí se guarda fuera del diario. Quien abra el archivo de ajustes puede leerlo.</translation>
    </message>
    <message>
        <source>They can see what you see and what you type, and can take pictures of it. So can an administrator, and a program that was put there to watch. No setting here changes that.</source>
        <translation>Puede ver lo que ves y lo que escribes, y tomar imágenes de ello. También quien administra el ordenador, y un programa puesto ahí para vigilar. Ningún ajuste de aquí cambia eso.</translation>
    </message>
    <message>
        <source>They still hold pages that were deleted here, and open with the passphrase and code of their time, never with a newer one.</source>
        <translation>Todavía guardan páginas que aquí se borraron, y se abren con la frase de paso y el código de su tiempo, nunca con los más nuevos.</translation>
    </message>
    <message>
        <source>This app cannot keep anyone from being asked, or made, to open a journal, and keeps no proof for a court. No second passphrase opens another journal, and none erases: someone else could use it against you.</source>
        <translation>Esta app no puede evitar que a alguien se le pida, o se le obligue, a abrir un diario, y no guarda pruebas para un tribunal. Ninguna segunda frase de paso abre otro diario, y ninguna borra: otra persona podría usarla contra ti.</translation>
    </message>
    <message>
        <source>This app cannot see or clear what the system and other programs write down or send. Python can keep compiled parts of the program, and the system a list of fonts. Some keys the system keeps to itself. Memory can be written to the disk.</source>
        <translation>Esta app no puede ver ni vaciar lo que el sistema y otros programas apuntan o envían. Python puede guardar partes compiladas del programa, y el sistema una lista de tipos de letra. Algunas teclas se las queda el sistema. La memoria puede escribirse en el disco.</translation>
    </message>
    <message>
        <source>This app has put none there.</source>
        <translation>Esta app no ha puesto ninguna ahí.</translation>
    </message>
    <message>
        <source>This computer can write memory to the disk, and words with it.</source>
        <translation>Este ordenador puede escribir la memoria en el disco, y con ella palabras.</translation>
    </message>
    <message>
        <source>This computer has no dictionary that the app can read.</source>
        <translation>Este ordenador no tiene ningún diccionario que la app pueda leer.</translation>
    </message>
    <message>
        <source>This computer keeps no such place on the disk.</source>
        <translation>Este ordenador no tiene ese lugar en el disco.</translation>
    </message>
    <message>
        <source>This computer tells the app each time.</source>
        <translation>Este ordenador avisa a la app cada vez.</translation>
    </message>
    <message>
        <source>This could not be checked just now.</source>
        <translation>Esto no se ha podido revisar ahora mismo.</translation>
    </message>
    <message>
        <source>This kind of computer is not asked. The quiet time counts all the same.</source>
        <translation>A este tipo de ordenador no se le pregunta. El tiempo sin teclas cuenta igual.</translation>
    </message>
    <message>
        <source>This place could not be read or written. The journal is as it was.</source>
        <translation>No se ha podido leer o escribir en este lugar. El diario sigue como estaba.</translation>
    </message>
    <message>
        <source>This system has no switch for that.</source>
        <translation>Este sistema no tiene un botón para eso.</translation>
    </message>
    <message>
        <source>This system has no way to ask.</source>
        <translation>Este sistema no deja preguntarlo.</translation>
    </message>
    <message>
        <source>Ticking this sets a lock after 2 minutes, the curtain, a password for files, no folder suggested and no plain card. Each can be changed.</source>
        <translation>Al marcarlo, se bloquea a los 2 minutos, hay cortina, una contraseña para los archivos, ninguna carpeta propuesta y ninguna tarjeta abierta. Cada cosa se puede cambiar.</translation>
    </message>
    <message>
        <source>Until 6 in the morning. You can still ask for one.</source>
        <translation>Hasta las 6 de la mañana. Aun así puedes pedir una.</translation>
    </message>
    <message>
        <source>Until it locks, the page is there for whoever sits down. The curtain hides and does not lock. A program that hangs ends by itself after about half a minute. Erasing from elsewhere does not close a window that is open. What was typed in the last two seconds can be lost in a sudden end.</source>
        <translation>Hasta que se bloquea, la página está ahí para quien se siente delante. La cortina oculta y no bloquea. Un programa que no responde acaba sin que hagas nada después de medio minuto, más o menos. Borrar desde otro lugar no cierra una ventana abierta. Lo escrito en los últimos dos segundos se puede perder en un final de golpe.</translation>
    </message>
    <message>
        <source>Up to 1,000 characters. The card holds exactly what stands here. It lies beside the settings file, outside the journal, and is not encrypted.</source>
        <translation>Hasta 1000 caracteres. La tarjeta guarda justo lo que está aquí. Está junto al archivo de ajustes, fuera del diario, y no está cifrada.</translation>
    </message>
    <message>
        <source>Use the curtain when I go to another window</source>
        <translation>Usar la cortina cuando voy a otra ventana</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>What Ground begins with while the journal is open. If you come from a prompt and feel far away, it may begin with another one.</source>
        <translation>Por dónde empieza Volver aquí con el diario abierto. Si vienes de una pregunta y te sientes lejos, puede empezar por otro.</translation>
    </message>
    <message>
        <source>What a disk keeps, and what it loses</source>
        <translation>Lo que un disco guarda y lo que pierde</translation>
    </message>
    <message>
        <source>What a page says itself</source>
        <translation>Lo que una página dice por sí misma</translation>
    </message>
    <message>
        <source>What can be read aloud can be read by other programs, too. That holds for a passphrase while it is shown.</source>
        <translation>Lo que se puede leer en voz alta lo pueden leer también otros programas. Eso vale para una frase de paso mientras se ve.</translation>
    </message>
    <message>
        <source>What is chosen here is never offered.</source>
        <translation>Lo elegido aquí no se ofrece nunca.</translation>
    </message>
    <message>
        <source>What is chosen here is not shown while the journal is open.</source>
        <translation>Lo elegido aquí no se muestra con el diario abierto.</translation>
    </message>
    <message>
        <source>What is working on this computer</source>
        <translation>Lo que funciona en este ordenador</translation>
    </message>
    <message>
        <source>What it cannot</source>
        <translation>Lo que no puede</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Lo que cambia</translation>
    </message>
    <message>
        <source>What lies beside the journal. Make one, try one, or remove one.</source>
        <translation>Lo que hay junto al diario. Hacer una, probar una o quitar una.</translation>
    </message>
    <message>
        <source>What lies there cannot be read just now.</source>
        <translation>Ahora mismo no se puede leer lo que hay ahí.</translation>
    </message>
    <message>
        <source>What pacing keeps</source>
        <translation>Lo que guarda el ritmo</translation>
    </message>
    <message>
        <source>What the system does</source>
        <translation>Lo que hace el sistema</translation>
    </message>
    <message>
        <source>What this app cannot do: file dates and sizes, weak passphrases, older backups, someone watching, a court, and more.</source>
        <translation>Lo que esta app no puede hacer: fechas y tamaños de los archivos, frases de paso fáciles, copias anteriores, alguien que vigila, un tribunal, y más.</translation>
    </message>
    <message>
        <source>What you copied</source>
        <translation>Lo que copiaste</translation>
    </message>
    <message>
        <source>What you let show while locked</source>
        <translation>Lo que dejas ver con el diario bloqueado</translation>
    </message>
    <message>
        <source>When someone else has seen it</source>
        <translation>Cuando otra persona lo ha visto</translation>
    </message>
    <message>
        <source>While the journal is open. It may also hide the app from someone who helps you from afar. A camera still sees it.</source>
        <translation>Mientras el diario está abierto. Puede ocultar la app también a quien te ayuda a distancia. Una cámara la ve igual.</translation>
    </message>
    <message>
        <source>Whoever opens this app can then read every card. They name sexual harm, shame, closeness and ways to get help.</source>
        <translation>Quien abra esta app puede entonces leer todas las tarjetas. Nombran daño sexual, vergüenza, cercanía y maneras de encontrar ayuda.</translation>
    </message>
    <message>
        <source>Whoever opens this app can then see them.</source>
        <translation>Quien abra esta app puede verlas entonces.</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the lines on a page</source>
        <translation>Ancho de las líneas en una página</translation>
    </message>
    <message>
        <source>Words on the card</source>
        <translation>Palabras de la tarjeta</translation>
    </message>
    <message>
        <source>Words that stood on damaged parts and in no backup cannot be brought back. A title may come back without capitals. After a sudden end, a last change that was cut off looks like one that was never finished.</source>
        <translation>Las palabras que estaban en partes dañadas y en ninguna copia no se pueden recuperar. Un título puede volver sin mayúsculas. Tras un final de golpe, un último cambio cortado parece uno que nunca se terminó.</translation>
    </message>
    <message>
        <source>Words that the dictionary does not know get a line of dots. Words you add are kept in the journal.</source>
        <translation>Las palabras que el diccionario no conoce llevan una línea de puntos. Las que añades se guardan en el diario.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>El trabajo</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>You can ask for it under “At the screen”.</source>
        <translation>Puedes pedirlo en “Ante la pantalla”.</translation>
    </message>
    <message>
        <source>You can switch it on under “At the screen”.</source>
        <translation>Puedes activarla en “Ante la pantalla”.</translation>
    </message>
    <message>
        <source>Your word for what happened, in English cards</source>
        <translation>Tu palabra para lo que pasó, en las tarjetas en inglés</translation>
    </message>
    <message>
        <source>Your word for what happened, in Spanish cards</source>
        <translation>Tu palabra para lo que pasó, en las tarjetas en español</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>el</source>
        <translation>el</translation>
    </message>
    <message>
        <source>la</source>
        <translation>la</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{day}: {question}</source>
        <translation>{day}: {question}</translation>
    </message>
    <message>
        <source>{day}: {question} It ended further away.</source>
        <translation>{day}: {question} Acabó más lejos.</translation>
    </message>
    <message>
        <source>{name}. {state}. {why}</source>
        <translation>{name}. {state}. {why}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>« French »</source>
        <translation>« francés »</translation>
    </message>
    <message>
        <source>«Arabic»</source>
        <translation>«árabe»</translation>
    </message>
    <message>
        <source>«Spanish»</source>
        <translation>«español»</translation>
    </message>
    <message>
        <source>“English”</source>
        <translation>“inglés”</translation>
    </message>
    <message>
        <source>”Swedish”</source>
        <translation>”sueco”</translation>
    </message>
    <message>
        <source>„German“</source>
        <translation>„alemán“</translation>
    </message>
</context>
<context>
    <name>sharing</name>
    <message>
        <source> </source>
        <translation> </translation>
    </message>
    <message>
        <source>(changed, was {was})</source>
        <translation>(cambiado, era {was})</translation>
    </message>
    <message>
        <source>(left out, was {was})</source>
        <translation>(quitado, era {was})</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
    <message>
        <source>60 to 80 words take less than a minute.</source>
        <translation>De 60 a 80 palabras llevan menos de un minuto.</translation>
    </message>
    <message>
        <source>A card to pass</source>
        <translation>Una tarjeta para pasar</translation>
    </message>
    <message>
        <source>A card to pass can be held up. Nobody asks about it.</source>
        <translation>Se puede levantar una tarjeta para pasar. Nadie pregunta por ella.</translation>
    </message>
    <message>
        <source>A chapter with no title</source>
        <translation>Un capítulo sin título</translation>
    </message>
    <message>
        <source>A chapter, in its order</source>
        <translation>Un capítulo, en su orden</translation>
    </message>
    <message>
        <source>A copy on another computer, in mail, in a backup or on paper stays where it is, until the person who has it deletes it.</source>
        <translation>Una copia en otro ordenador, en el correo, en una copia de seguridad o en papel sigue donde está, hasta que la borre la persona que la tiene.</translation>
    </message>
    <message>
        <source>A few words about the topic</source>
        <translation>Unas palabras sobre el tema</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>A group keeps things inside by a promise, not by law.</source>
        <translation>Un grupo guarda las cosas dentro por una promesa, no por ley.</translation>
    </message>
    <message>
        <source>A group keeps things to itself by promise. A court may ask for a file.</source>
        <translation>Un grupo guarda las cosas para sí por promesa. Un tribunal puede pedir un archivo.</translation>
    </message>
    <message>
        <source>A journal, messages, photos and drafts can be asked for by police, courts or lawyers in many places.</source>
        <translation>En muchos lugares, la policía, los tribunales o la abogacía pueden pedir un diario, mensajes, fotos y borradores.</translation>
    </message>
    <message>
        <source>A line for the card</source>
        <translation>Una línea para la tarjeta</translation>
    </message>
    <message>
        <source>A line of my own</source>
        <translation>Una línea mía</translation>
    </message>
    <message>
        <source>A moment that was deleted, changed or is no longer ready is not chosen now.</source>
        <translation>Un momento que se borró, cambió o ya no está para compartir ha dejado de estar elegido.</translation>
    </message>
    <message>
        <source>A name you want changed still stands {where}. No file can be made like this.</source>
        <translation>Un nombre que quieres cambiar sigue {where}. Así no se puede hacer el archivo.</translation>
    </message>
    <message>
        <source>A name, a place, another word</source>
        <translation>Un nombre, un lugar, otra palabra</translation>
    </message>
    <message>
        <source>A nod is enough. Please do not touch me.</source>
        <translation>Basta un gesto con la cabeza. Por favor, sin tocarme.</translation>
    </message>
    <message>
        <source>A page has changed since you saw the file. Here it is as it is now.</source>
        <translation>Una página ha cambiado desde que viste el archivo. Aquí está como es ahora.</translation>
    </message>
    <message>
        <source>A page is for you only until you say something else. This can change back.</source>
        <translation>Una página es solo para ti hasta que digas otra cosa. Se puede volver atrás.</translation>
    </message>
    <message>
        <source>A page or two, chosen and shortened at home. At the top may be a card: what they would like back, what not, the topic, “I may stop”.</source>
        <translation>Una página o dos, elegidas y acortadas en casa. Arriba puede haber una tarjeta: qué desean de vuelta, qué no, el tema, «puedo parar».</translation>
    </message>
    <message>
        <source>A page with no title</source>
        <translation>Una página sin título</translation>
    </message>
    <message>
        <source>A passage stands where its page stands until you mark it by itself.</source>
        <translation>Un fragmento está como su página hasta que lo marques aparte.</translation>
    </message>
    <message>
        <source>A password</source>
        <translation>Una contraseña</translation>
    </message>
    <message>
        <source>A program that opens the file may keep a copy or a small picture of it. A printer may keep the last pages.</source>
        <translation>Un programa que abre el archivo puede guardar una copia o una imagen pequeña de él. Una impresora puede guardar las últimas páginas.</translation>
    </message>
    <message>
        <source>A short pause, and something for the senses, before the next.</source>
        <translation>Una pausa corta, y algo para los sentidos, antes de lo siguiente.</translation>
    </message>
    <message>
        <source>A short version</source>
        <translation>Una versión corta</translation>
    </message>
    <message>
        <source>A week, if it suits the group</source>
        <translation>Una semana, si le va bien al grupo</translation>
    </message>
    <message>
        <source>A whole passage, or only the words you select in it.</source>
        <translation>Un fragmento entero, o solo las palabras que seleccionas en él.</translation>
    </message>
    <message>
        <source>About 1 minute</source>
        <translation>Cerca de 1 minuto</translation>
    </message>
    <message>
        <source>About this list</source>
        <translation>Sobre esta lista</translation>
    </message>
    <message>
        <source>About {high} minutes</source>
        <translation>Cerca de {high} minutos</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>After the meeting</source>
        <translation>Después de la reunión</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Afterwards, something kind</source>
        <translation>Después, algo amable</translation>
    </message>
    <message>
        <source>Agree on a sign for stop, and on the time.</source>
        <translation>Acordar una señal para parar, y el tiempo.</translation>
    </message>
    <message>
        <source>All of it is for you only again. It is not offered any more. A file, a print or what was heard cannot be reached by this.</source>
        <translation>Todo vuelve a ser solo para ti. Ya no se ofrece. Esto no alcanza a un archivo, a lo impreso ni a lo que se oyó.</translation>
    </message>
    <message>
        <source>All other pages and passages. Titles, tags and dates of pages. The name you gave the meeting. What you want from it.</source>
        <translation>Las demás páginas y fragmentos. Títulos, etiquetas y fechas de las páginas. Cómo llamaste a la reunión. Lo que quieres de ella.</translation>
    </message>
    <message>
        <source>An advocate or a lawyer could be asked first, before you share or delete anything.</source>
        <translation>Antes de compartir o borrar algo, se podría preguntar en un servicio de apoyo o de abogacía.</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Anyone who finds it can open it.</source>
        <translation>Quien lo encuentre puede abrirlo.</translation>
    </message>
    <message>
        <source>Ask: listening, ideas, or nothing back?</source>
        <translation>Preguntar: ¿escucha, ideas o nada de vuelta?</translation>
    </message>
    <message>
        <source>At a slow pace, five minutes are about 500 words. A mark shows where to stop if time is short.</source>
        <translation>A ritmo lento, cinco minutos son unas 500 palabras. Una marca dice dónde parar si el tiempo es poco.</translation>
    </message>
    <message>
        <source>At the end: one small kind thing for tonight, said or not.</source>
        <translation>Al final: una pequeña cosa amable para esta noche, dicha o no.</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Volver a los pasos</translation>
    </message>
    <message>
        <source>Before I read</source>
        <translation>Antes de leer</translation>
    </message>
    <message>
        <source>Before someone reads</source>
        <translation>Antes de que alguien lea</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Llevar conmigo</translation>
    </message>
    <message>
        <source>Bring to group</source>
        <translation>Llevar al grupo</translation>
    </message>
    <message>
        <source>Bringing nothing, passing and stopping need no reason.</source>
        <translation>No traer nada, pasar y parar no piden motivo.</translation>
    </message>
    <message>
        <source>Call this “Bring to group” in the list at the side</source>
        <translation>Llamar a esto “Llevar al grupo” en la lista del lado</translation>
    </message>
    <message>
        <source>Card.</source>
        <translation>Tarjeta.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the list</source>
        <translation>Cambiar la lista</translation>
    </message>
    <message>
        <source>Change what is selected</source>
        <translation>Cambiar lo seleccionado</translation>
    </message>
    <message>
        <source>Changed words are marked here only. Please read it once yourself.</source>
        <translation>Las palabras cambiadas se marcan solo aquí. Por favor, léelo una vez.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Copies others made, printed pages, backups of this computer, and the list of last files another program keeps.</source>
        <translation>Copias de otras personas, páginas impresas, copias de todo el ordenador, y la lista de últimos archivos de otro programa.</translation>
    </message>
    <message>
        <source>Dates with a day</source>
        <translation>Fechas con día</translation>
    </message>
    <message>
        <source>Day after: rest, no close questions.</source>
        <translation>El día después: descanso, nada de preguntas cercanas.</translation>
    </message>
    <message>
        <source>Day before: choose, shorten, change names. Or bring nothing.</source>
        <translation>El día antes: elegir, acortar, cambiar nombres. O no traer nada.</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>Borrar esta línea</translation>
    </message>
    <message>
        <source>Deleting something after it was asked for can itself be against the law.</source>
        <translation>Borrar algo después de que lo hayan pedido puede ir en sí contra la ley.</translation>
    </message>
    <message>
        <source>Document (DOCX)</source>
        <translation>Documento (DOCX)</translation>
    </message>
    <message>
        <source>Document (ODT)</source>
        <translation>Documento (ODT)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Down: {what}</source>
        <translation>Bajar: {what}</translation>
    </message>
    <message>
        <source>Each moment is for me only, unless you mark it. Ready means it can be ticked, and nothing leaves by that alone.</source>
        <translation>Cada momento es solo para mí, salvo que lo marques. Para compartir quiere decir que se puede elegir, y nada sale solo por eso.</translation>
    </message>
    <message>
        <source>Each place is shown in its sentence, and you decide.</source>
        <translation>Cada lugar se muestra en su frase, y decides tú.</translation>
    </message>
    <message>
        <source>Earlier moments</source>
        <translation>Momentos anteriores</translation>
    </message>
    <message>
        <source>Effects, not details. No advice unless it was asked for.</source>
        <translation>Efectos, no detalles. Sin consejos, salvo que se pidan.</translation>
    </message>
    <message>
        <source>Encryption keeps out thieves and people at home. A court may still ask for the words.</source>
        <translation>El cifrado deja fuera a ladrones y a gente de casa. Aun así, un tribunal puede pedir las palabras.</translation>
    </message>
    <message>
        <source>Every chosen word is in it, and nothing else from your journal.</source>
        <translation>Tiene todas las palabras elegidas, y nada más de tu diario.</translation>
    </message>
    <message>
        <source>Every chosen word is in it. The words you changed are nowhere in it, nor in its name.</source>
        <translation>Tiene todas las palabras elegidas. Las que cambiaste no están en ningún lugar de él, ni en su nombre.</translation>
    </message>
    <message>
        <source>Every page of “{title}” is chosen, in its order.</source>
        <translation>Están elegidas todas las páginas de «{title}», en su orden.</translation>
    </message>
    <message>
        <source>Everything else. Pages marked for me only are not even shown here. Nothing becomes ready by itself.</source>
        <translation>Todo lo demás. Las páginas marcadas solo para mí ni se muestran aquí. Nada pasa a compartirse sin que lo marques tú.</translation>
    </message>
    <message>
        <source>Everything here can be left empty.</source>
        <translation>Aquí todo puede quedar vacío.</translation>
    </message>
    <message>
        <source>Feet on the floor, something to hold, some water.</source>
        <translation>Los pies en el suelo, algo en la mano, un poco de agua.</translation>
    </message>
    <message>
        <source>Fewer words, or none today</source>
        <translation>Menos palabras, o ninguna hoy</translation>
    </message>
    <message>
        <source>Five steps, with a way back at each.</source>
        <translation>Cinco pasos, y en cada uno se puede volver atrás.</translation>
    </message>
    <message>
        <source>For a day when all of it is too much. They are kept in the journal, in no file. Names in them are not changed.</source>
        <translation>Para un día en que todo es demasiado. Se guardan en el diario, en ningún archivo. Los nombres en ellas no se cambian.</translation>
    </message>
    <message>
        <source>For a short time</source>
        <translation>Para poco tiempo</translation>
    </message>
    <message>
        <source>For me only</source>
        <translation>Solo para mí</translation>
    </message>
    <message>
        <source>For one person</source>
        <translation>Para una persona</translation>
    </message>
    <message>
        <source>For the appointment</source>
        <translation>Para la cita</translation>
    </message>
    <message>
        <source>For the group</source>
        <translation>Para el grupo</translation>
    </message>
    <message>
        <source>For therapy</source>
        <translation>Para terapia</translation>
    </message>
    <message>
        <source>For whoever leads a group</source>
        <translation>Para quien lleva un grupo</translation>
    </message>
    <message>
        <source>For you only again. What was heard, printed or copied stays where it is.</source>
        <translation>De nuevo solo para ti. Lo que se oyó, imprimió o copió sigue donde está.</translation>
    </message>
    <message>
        <source>For you. It is shown again at the end.</source>
        <translation>Para ti. Al final se muestra otra vez.</translation>
    </message>
    <message>
        <source>For your own list only.</source>
        <translation>Solo para tu lista.</translation>
    </message>
    <message>
        <source>For your own list only. It is never in the file.</source>
        <translation>Solo para tu lista. Nunca está en el archivo.</translation>
    </message>
    <message>
        <source>For {name}</source>
        <translation>Para {name}</translation>
    </message>
    <message>
        <source>Forget my pace</source>
        <translation>Olvidar mi ritmo</translation>
    </message>
    <message>
        <source>Forget what I chose for afterwards</source>
        <translation>Olvidar lo que elegí para después</translation>
    </message>
    <message>
        <source>Found on this computer by their look alone: capital letters, numbers, addresses. Most may be nothing. What is not found may still be a name.</source>
        <translation>Encontradas en este ordenador solo por su forma: mayúsculas, números, direcciones. La mayoría puede no ser nada. Lo que no se encuentra aún puede ser un nombre.</translation>
    </message>
    <message>
        <source>From these pages</source>
        <translation>De estas páginas</translation>
    </message>
    <message>
        <source>From your care plan. It is never in the file.</source>
        <translation>De tu plan de cuidado. Nunca está en el archivo.</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Volver aquí</translation>
    </message>
    <message>
        <source>Ground first</source>
        <translation>Volver aquí primero</translation>
    </message>
    <message>
        <source>Hard to say</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>How it leaves</source>
        <translation>Cómo sale</translation>
    </message>
    <message>
        <source>I am at the end</source>
        <translation>He llegado al final</translation>
    </message>
    <message>
        <source>I begin to read</source>
        <translation>Empiezo a leer</translation>
    </message>
    <message>
        <source>I may not answer a question.</source>
        <translation>Quizá no responda a todo.</translation>
    </message>
    <message>
        <source>I may stop part way, and that is all right.</source>
        <translation>Puede que pare a la mitad, y está bien.</translation>
    </message>
    <message>
        <source>I would like to be heard, not advised.</source>
        <translation>Me gustaría que me escucharan, sin consejos.</translation>
    </message>
    <message>
        <source>I would like to pass today.</source>
        <translation>Hoy me gustaría pasar.</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Ideas are welcome when I am done.</source>
        <translation>Cuando termine, las ideas son bienvenidas.</translation>
    </message>
    <message>
        <source>If I can only say one line</source>
        <translation>Si solo puedo decir una línea</translation>
    </message>
    <message>
        <source>If it feels like too much was said</source>
        <translation>Si parece que se dijo demasiado</translation>
    </message>
    <message>
        <source>If the field beside it stays empty, it is left out.</source>
        <translation>Si el campo de al lado queda vacío, se quita.</translation>
    </message>
    <message>
        <source>If there is a case, or may be one</source>
        <translation>Si hay un caso, o puede haberlo</translation>
    </message>
    <message>
        <source>If time is short</source>
        <translation>Si el tiempo es poco</translation>
    </message>
    <message>
        <source>If you like</source>
        <translation>Si quieres</translation>
    </message>
    <message>
        <source>If you like, read this aloud once. Then times here follow your own pace. It is kept in the journal only.</source>
        <translation>Si quieres, lee esto una vez en voz alta. Después, los tiempos siguen tu propio ritmo. Solo se guarda en el diario.</translation>
    </message>
    <message>
        <source>If you want it back</source>
        <translation>Si lo quieres de vuelta</translation>
    </message>
    <message>
        <source>In between: one small step that was chosen freely.</source>
        <translation>Entre medias: un paso pequeño elegido con libertad.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En pocas palabras</translation>
    </message>
    <message>
        <source>In the list of what left, one press makes everything of a line for you only again. It is then not offered any more.</source>
        <translation>En la lista de lo que salió, una pulsación hace que todo lo de una línea sea de nuevo solo para ti. Entonces ya no se ofrece.</translation>
    </message>
    <message>
        <source>In this copy only</source>
        <translation>Solo en esta copia</translation>
    </message>
    <message>
        <source>In your journal</source>
        <translation>En tu diario</translation>
    </message>
    <message>
        <source>Instead of a date</source>
        <translation>En lugar de una fecha</translation>
    </message>
    <message>
        <source>Instead of {word}</source>
        <translation>En lugar de {word}</translation>
    </message>
    <message>
        <source>Is any of this someone else’s story, or said in the group?</source>
        <translation>¿Algo de esto es la historia de otra persona, o se dijo en el grupo?</translation>
    </message>
    <message>
        <source>It holds the same words. How they look is up to the program that opens it.</source>
        <translation>Tiene las mismas palabras. Cómo se ven depende del programa que lo abra.</translation>
    </message>
    <message>
        <source>It holds the same words. With a password, it opens only in a program for files of the kind “age”. A PDF opens in most programs.</source>
        <translation>Tiene las mismas palabras. Con contraseña, solo se abre en un programa para archivos del tipo “age”. Un PDF se abre en la mayoría de los programas.</translation>
    </message>
    <message>
        <source>It is forgotten. Seals stay as they are.</source>
        <translation>Está olvidado. Los sellos siguen como están.</translation>
    </message>
    <message>
        <source>It is theirs to tell.</source>
        <translation>Contarlo le toca a esa persona.</translation>
    </message>
    <message>
        <source>It lies here</source>
        <translation>Está aquí</translation>
    </message>
    <message>
        <source>It lies in your journal only. A file is removed only if it is still the one made here, at its place.</source>
        <translation>Está solo en tu diario. Un archivo se quita solo si sigue siendo el que se hizo aquí, en su lugar.</translation>
    </message>
    <message>
        <source>It looks as you saw it, everywhere.</source>
        <translation>Se ve como lo has visto, en todas partes.</translation>
    </message>
    <message>
        <source>It opens only with the password, in a program for files of the kind “age”.</source>
        <translation>Solo se abre con la contraseña, en un programa para archivos del tipo “age”.</translation>
    </message>
    <message>
        <source>It opens only with the password.</source>
        <translation>Solo se abre con la contraseña.</translation>
    </message>
    <message>
        <source>It was opened again and checked</source>
        <translation>Se abrió de nuevo y se revisó</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Keep it on my list, in the journal</source>
        <translation>Guardarlo en mi lista, en el diario</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Guardar la lista</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Queda como está</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Look at my moments</source>
        <translation>Mirar mis momentos</translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>Mirar la lista</translation>
    </message>
    <message>
        <source>Look through my pages</source>
        <translation>Mirar entre mis páginas</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Make it as one PDF page</source>
        <translation>Hacerla como una página PDF</translation>
    </message>
    <message>
        <source>Make only this card, as one page</source>
        <translation>Hacer solo esta tarjeta, como una página</translation>
    </message>
    <message>
        <source>Make the file</source>
        <translation>Hacer el archivo</translation>
    </message>
    <message>
        <source>Many people feel bare or sorry after they shared something, often the day after. It does not mean that it was wrong to share it.</source>
        <translation>Muchas personas sienten exposición o arrepentimiento después de compartir algo, a menudo al día siguiente. No significa que fuera un error compartirlo.</translation>
    </message>
    <message>
        <source>Many people feel sorry or bare the day after they shared something. It does not mean that it was wrong to share it.</source>
        <translation>Muchas personas sienten arrepentimiento o exposición el día después de compartir algo. No significa que fuera un error compartirlo.</translation>
    </message>
    <message>
        <source>Mark other pages</source>
        <translation>Marcar otras páginas</translation>
    </message>
    <message>
        <source>Markdown (MD)</source>
        <translation>Markdown (MD)</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Quizás</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>More of this page</source>
        <translation>Más de esta página</translation>
    </message>
    <message>
        <source>My name for it</source>
        <translation>Cómo lo llamo</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Names that are not on your lists, and names inside pictures. Please look yourself.</source>
        <translation>Nombres que no están en tus listas, y nombres dentro de imágenes. Por favor, míralo tú.</translation>
    </message>
    <message>
        <source>Next: choose</source>
        <translation>Después: elegir</translation>
    </message>
    <message>
        <source>Next: make</source>
        <translation>Después: hacer</translation>
    </message>
    <message>
        <source>Next: names</source>
        <translation>Después: nombres</translation>
    </message>
    <message>
        <source>Next: see the file</source>
        <translation>Después: ver el archivo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Todavía sin día</translation>
    </message>
    <message>
        <source>No file</source>
        <translation>Sin archivo</translation>
    </message>
    <message>
        <source>No file has been made yet.</source>
        <translation>Todavía no se ha hecho ningún archivo.</translation>
    </message>
    <message>
        <source>No font here can show: {letters}. With them, no PDF can be made. You could read from the screen, make another kind of file, or choose other words.</source>
        <translation>Ningún tipo de letra de aquí puede mostrar: {letters}. Con eso no se puede hacer un PDF. Podrías leer desde la pantalla, hacer otro tipo de archivo, o elegir otras palabras.</translation>
    </message>
    <message>
        <source>No moment is marked ready. All of them stay here.</source>
        <translation>Ningún momento está marcado para compartir. Todos se quedan aquí.</translation>
    </message>
    <message>
        <source>No moment is noted yet.</source>
        <translation>Aún no hay ningún momento anotado.</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>No page is marked ready. It can stay like that.</source>
        <translation>Ninguna página está marcada para compartir. Puede seguir así.</translation>
    </message>
    <message>
        <source>No photos, no recordings. Papers go home with who wrote them.</source>
        <translation>Sin fotos ni grabaciones. Los papeles vuelven a casa con quien los escribió.</translation>
    </message>
    <message>
        <source>No stop mark</source>
        <translation>Sin marca para parar</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nadie elegido</translation>
    </message>
    <message>
        <source>Not again</source>
        <translation>Otra vez no</translation>
    </message>
    <message>
        <source>Not found in these words.</source>
        <translation>No está en estas palabras.</translation>
    </message>
    <message>
        <source>Not to be alone with it</source>
        <translation>Compañía con esto</translation>
    </message>
    <message>
        <source>Note.</source>
        <translation>Nota.</translation>
    </message>
    <message>
        <source>Nothing back</source>
        <translation>Nada a cambio</translation>
    </message>
    <message>
        <source>Nothing from your list is in these words.</source>
        <translation>Nada de tu lista está en estas palabras.</translation>
    </message>
    <message>
        <source>Nothing has left.</source>
        <translation>No ha salido nada.</translation>
    </message>
    <message>
        <source>Nothing has to be decided today.</source>
        <translation>Hoy no hace falta decidir nada.</translation>
    </message>
    <message>
        <source>Nothing here has to be done. Any of it can be left.</source>
        <translation>No hace falta hacer nada de esto. Todo se puede dejar.</translation>
    </message>
    <message>
        <source>Nothing is chosen. That is fine.</source>
        <translation>No hay nada elegido. Está bien.</translation>
    </message>
    <message>
        <source>Nothing is noted here that could leave.</source>
        <translation>Aquí no hay nada anotado que pueda salir.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so there is no card yet.</source>
        <translation>No hay nada marcado, así que aún no hay tarjeta.</translation>
    </message>
    <message>
        <source>Nothing leaves the journal before the last one.</source>
        <translation>Nada sale del diario antes del último.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Nothing was chosen for afterwards.</source>
        <translation>No se eligió nada para después.</translation>
    </message>
    <message>
        <source>Nothing was found by its look.</source>
        <translation>No se encontró nada por su forma.</translation>
    </message>
    <message>
        <source>Offer to seal what I brought, for a full day</source>
        <translation>Ofrecer un sello para lo que llevé, por un día entero</translation>
    </message>
    <message>
        <source>Older pages</source>
        <translation>Páginas anteriores</translation>
    </message>
    <message>
        <source>On this computer. Anyone who finds it can open it.</source>
        <translation>En este ordenador. Quien lo encuentre puede abrirlo.</translation>
    </message>
    <message>
        <source>On this computer. Only someone with the password can open it.</source>
        <translation>En este ordenador. Solo quien tiene la contraseña puede abrirlo.</translation>
    </message>
    <message>
        <source>On {day}, only prompts that are far away</source>
        <translation>El {day}, solo preguntas lejanas</translation>
    </message>
    <message>
        <source>One of my meetings</source>
        <translation>Uno de mis encuentros</translation>
    </message>
    <message>
        <source>One ordinary thing, such as a cup to wash.</source>
        <translation>Una cosa corriente, como lavar una taza.</translation>
    </message>
    <message>
        <source>One page is not named: it is sealed, hidden or no longer here.</source>
        <translation>Una página no se nombra: tiene sello, está oculta o ya no está aquí.</translation>
    </message>
    <message>
        <source>One page. {time}, at your pace.</source>
        <translation>Una página. {time}, a tu ritmo.</translation>
    </message>
    <message>
        <source>One page. {time}, read slowly.</source>
        <translation>Una página. {time}, leída despacio.</translation>
    </message>
    <message>
        <source>One passage</source>
        <translation>Un fragmento</translation>
    </message>
    <message>
        <source>One passage here is for me only. It stays closed.</source>
        <translation>Un fragmento de aquí es solo para mí. Queda cerrado.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Only the selected words</source>
        <translation>Solo las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Onto a stick</source>
        <translation>En una memoria USB</translation>
    </message>
    <message>
        <source>PDF pages</source>
        <translation>Páginas PDF</translation>
    </message>
    <message>
        <source>Page after</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Page {page} of {pages}, as it will be</source>
        <translation>Página {page} de {pages}, como será</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Fragmentos</translation>
    </message>
    <message>
        <source>Passing needs no reason.</source>
        <translation>Pasar no pide motivo.</translation>
    </message>
    <message>
        <source>People who hear something may be asked about it later.</source>
        <translation>A quien oye algo le pueden preguntar por ello más tarde.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Plain text (TXT)</source>
        <translation>Texto sin formato (TXT)</translation>
    </message>
    <message>
        <source>Please do not ask for details.</source>
        <translation>Por favor, sin pedir detalles.</translation>
    </message>
    <message>
        <source>Please let this stay among us.</source>
        <translation>Por favor, que esto quede entre quienes estamos aquí.</translation>
    </message>
    <message>
        <source>Prompts of your own</source>
        <translation>Preguntas propias</translation>
    </message>
    <message>
        <source>Read it from this screen, or copy it by hand.</source>
        <translation>Leerlo desde esta pantalla, o copiarlo a mano.</translation>
    </message>
    <message>
        <source>Read it here</source>
        <translation>Leerlo aquí</translation>
    </message>
    <message>
        <source>Read the card first, or let it be read out.</source>
        <translation>Leer primero la tarjeta, o dejar que se lea en voz alta.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>Say at the start what you would have to report, and what stays in the room.</source>
        <translation>Decir al principio qué habría que comunicar, y qué se queda en la sala.</translation>
    </message>
    <message>
        <source>Seal what I brought, until {day}</source>
        <translation>Poner un sello a lo que llevé, hasta el {day}</translation>
    </message>
    <message>
        <source>Search my pages</source>
        <translation>Buscar en mis páginas</translation>
    </message>
    <message>
        <source>See the file</source>
        <translation>Ver el archivo</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Shared on {day}</source>
        <translation>Compartido el {day}</translation>
    </message>
    <message>
        <source>Show every place</source>
        <translation>Mostrar cada lugar</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrarlo en grande</translation>
    </message>
    <message>
        <source>Show older pages</source>
        <translation>Mostrar páginas anteriores</translation>
    </message>
    <message>
        <source>Show pause marks</source>
        <translation>Mostrar marcas de pausa</translation>
    </message>
    <message>
        <source>Show the time of day</source>
        <translation>Mostrar la hora</translation>
    </message>
    <message>
        <source>Shown to you at the end. It is never in the file.</source>
        <translation>Se te muestra al final. Nunca está en el archivo.</translation>
    </message>
    <message>
        <source>Some of it. Back to the passages</source>
        <translation>Una parte. Volver a los fragmentos</translation>
    </message>
    <message>
        <source>Some of this page is not ready. It stays closed.</source>
        <translation>Una parte de esta página no está lista. Queda cerrada.</translation>
    </message>
    <message>
        <source>Some pages are not named: they are sealed, hidden or no longer here.</source>
        <translation>Algunas páginas no se nombran: tienen sello, están ocultas o ya no están aquí.</translation>
    </message>
    <message>
        <source>Some passages here are for me only. They stay closed.</source>
        <translation>Algunos fragmentos de aquí son solo para mí. Quedan cerrados.</translation>
    </message>
    <message>
        <source>Some who lead groups have to report certain things, such as danger to a child. You could ask about this before the meeting.</source>
        <translation>Hay quien lleva grupos y tiene que comunicar ciertas cosas, como un peligro para un menor. Podrías preguntar por esto antes del encuentro.</translation>
    </message>
    <message>
        <source>Someone I could reach afterwards</source>
        <translation>Alguien a quien podría acudir después</translation>
    </message>
    <message>
        <source>Someone to reach, chosen before</source>
        <translation>Alguien a quien acudir, según lo elegido antes</translation>
    </message>
    <message>
        <source>Something kind, chosen before</source>
        <translation>Algo amable, elegido antes</translation>
    </message>
    <message>
        <source>Stop keeps what you chose until the app closes.</source>
        <translation>Parar guarda lo que elegiste hasta que se cierre la app.</translation>
    </message>
    <message>
        <source>Stop mark after {number}</source>
        <translation>Marca para parar después de {number}</translation>
    </message>
    <message>
        <source>Stop mark.</source>
        <translation>Marca para parar.</translation>
    </message>
    <message>
        <source>Such as “It was a heavy week, and I am here.”</source>
        <translation>Como «Fue una semana pesada, y aquí estoy.»</translation>
    </message>
    <message>
        <source>Such as “about sleep; nothing graphic”. It is in the file.</source>
        <translation>Por ejemplo, “sobre dormir; nada fuerte”. Va en el archivo.</translation>
    </message>
    <message>
        <source>Such as “that day” or “that autumn”.</source>
        <translation>Como «ese día» o «ese otoño».</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Talking and telling</source>
        <translation>Hablar y contar</translation>
    </message>
    <message>
        <source>Ten minutes without reading any of it.</source>
        <translation>Diez minutos sin leer nada de ello.</translation>
    </message>
    <message>
        <source>That is too much text for this field. Nothing was taken.</source>
        <translation>Es demasiado texto para este campo. No se tomó nada.</translation>
    </message>
    <message>
        <source>The day after, only prompts that are far away</source>
        <translation>Al día siguiente, solo preguntas lejanas</translation>
    </message>
    <message>
        <source>The file is being made and checked.</source>
        <translation>Se está haciendo y revisando el archivo.</translation>
    </message>
    <message>
        <source>The file is made.</source>
        <translation>El archivo está hecho.</translation>
    </message>
    <message>
        <source>The file is removed. Copies that others made, or backups, may still be there.</source>
        <translation>El archivo ya no está. Puede que queden copias que hicieron otras personas, o copias de seguridad.</translation>
    </message>
    <message>
        <source>The file made here can be removed, if it still lies there.</source>
        <translation>El archivo hecho aquí se puede quitar, si aún está en su sitio.</translation>
    </message>
    <message>
        <source>The line is deleted. A file, if there is one, stays where it is.</source>
        <translation>La línea está borrada. El archivo, si lo hay, se queda donde está.</translation>
    </message>
    <message>
        <source>The line itself can be deleted.</source>
        <translation>La línea misma se puede borrar.</translation>
    </message>
    <message>
        <source>The page is made. It lies here: {place}</source>
        <translation>La página está hecha. Está aquí: {place}</translation>
    </message>
    <message>
        <source>The pages are being laid out.</source>
        <translation>Se están componiendo las páginas.</translation>
    </message>
    <message>
        <source>The pages are sealed until {day}. You can open the seal earlier.</source>
        <translation>Las páginas tienen sello hasta el {day}. Puedes abrir el sello antes.</translation>
    </message>
    <message>
        <source>The password is still empty. No file was made.</source>
        <translation>La contraseña todavía está vacía. No se ha hecho ningún archivo.</translation>
    </message>
    <message>
        <source>The ready pages of “{title}” are chosen, in its order. Its other pages stay.</source>
        <translation>Están elegidas las páginas listas de «{title}», en su orden. Las otras se quedan.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
    <message>
        <source>The time of day: {time}</source>
        <translation>La hora: {time}</translation>
    </message>
    <message>
        <source>The time runs. There is no hurry, and leaving it is fine.</source>
        <translation>El tiempo corre. No hay prisa, y dejarlo está bien.</translation>
    </message>
    <message>
        <source>The two passwords are not the same. No file was made.</source>
        <translation>Las dos contraseñas no son iguales. No se ha hecho ningún archivo.</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La página entera</translation>
    </message>
    <message>
        <source>The whole passage</source>
        <translation>El fragmento entero</translation>
    </message>
    <message>
        <source>The words of this passage</source>
        <translation>Las palabras de este fragmento</translation>
    </message>
    <message>
        <source>The words to read</source>
        <translation>Las palabras para leer</translation>
    </message>
    <message>
        <source>The words you chose</source>
        <translation>Las palabras que elegiste</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>There are no pages here yet.</source>
        <translation>Todavía no hay páginas aquí.</translation>
    </message>
    <message>
        <source>There is no page left to seal.</source>
        <translation>No queda ninguna página a la que poner un sello.</translation>
    </message>
    <message>
        <source>This app makes no proof for a court. Its days and times show nothing for sure.</source>
        <translation>Esta aplicación no hace pruebas para un tribunal. Sus días y horas no demuestran nada con certeza.</translation>
    </message>
    <message>
        <source>This can be in a criminal case, or about family, work, money or asylum.</source>
        <translation>Puede ser en un caso penal, o sobre familia, trabajo, dinero o asilo.</translation>
    </message>
    <message>
        <source>This file will lie on this computer, outside the journal. Anyone who uses this computer can open it.</source>
        <translation>Este archivo va a estar en este ordenador, fuera del diario. Cualquiera que use este ordenador puede abrirlo.</translation>
    </message>
    <message>
        <source>This is kept in the journal when you make the file or read from the screen, for two weeks at most.</source>
        <translation>Esto se guarda en el diario cuando haces el archivo o lees de la pantalla, durante dos semanas como mucho.</translation>
    </message>
    <message>
        <source>This page is not legal advice. Laws differ by place.</source>
        <translation>Esta página no es consejo legal. Las leyes cambian según el lugar.</translation>
    </message>
    <message>
        <source>Three moments are chosen. To take another, untick the lines of one.</source>
        <translation>Hay tres momentos elegidos. Para llevar otro, quita las marcas de uno.</translation>
    </message>
    <message>
        <source>Times here follow your own pace.</source>
        <translation>Los tiempos siguen tu propio ritmo.</translation>
    </message>
    <message>
        <source>To be heard</source>
        <translation>Que me escuchen</translation>
    </message>
    <message>
        <source>To bring along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>To read from</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>Up to three moments. Only the lines you tick leave. How strong it was and whether it helped stay here.</source>
        <translation>Hasta tres momentos. Solo salen las líneas que marques. Lo fuerte que fue y si algo ayudó se quedan aquí.</translation>
    </message>
    <message>
        <source>Up: {what}</source>
        <translation>Subir: {what}</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>What I want from it</source>
        <translation>Qué quiero de esto</translation>
    </message>
    <message>
        <source>What I’d like to ask (optional)</source>
        <translation>Lo que me gustaría preguntar (si quieres)</translation>
    </message>
    <message>
        <source>What cannot be taken back</source>
        <translation>Lo que no se puede retirar</translation>
    </message>
    <message>
        <source>What goes into the file</source>
        <translation>Lo que va en el archivo</translation>
    </message>
    <message>
        <source>What is not found</source>
        <translation>Lo que no se encuentra</translation>
    </message>
    <message>
        <source>What is said to a counsellor or an advocate is protected in some places. That may not cover a journal of your own, or a group.</source>
        <translation>En algunos lugares está protegido lo que se dice en terapia o en un servicio de apoyo. Eso puede no cubrir un diario propio, ni un grupo.</translation>
    </message>
    <message>
        <source>What is shown here</source>
        <translation>Lo que se muestra aquí</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What left so far</source>
        <translation>Lo que ha salido hasta ahora</translation>
    </message>
    <message>
        <source>What members may bring</source>
        <translation>Qué puede traer cada persona</translation>
    </message>
    <message>
        <source>What opening and printing leave</source>
        <translation>Lo que dejan abrir e imprimir</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Lo que se queda</translation>
    </message>
    <message>
        <source>What that cannot reach</source>
        <translation>Lo que eso no alcanza</translation>
    </message>
    <message>
        <source>What the law may ask for</source>
        <translation>Lo que la ley puede pedir</translation>
    </message>
    <message>
        <source>What was read aloud was heard.</source>
        <translation>Lo que se leyó en voz alta se oyó.</translation>
    </message>
    <message>
        <source>What you brought along now says when it was shared. It is not offered again until you mark it ready again.</source>
        <translation>Lo que llevaste dice ahora cuándo se compartió. No se ofrece de nuevo hasta que lo marques otra vez.</translation>
    </message>
    <message>
        <source>What you can take back here</source>
        <translation>Lo que puedes retirar aquí</translation>
    </message>
    <message>
        <source>What you could ask for</source>
        <translation>Lo que podrías pedir</translation>
    </message>
    <message>
        <source>What you tick stands on a card at the top of the file. None is fine.</source>
        <translation>Lo que marcas va en una tarjeta al principio del archivo. No marcar nada está bien.</translation>
    </message>
    <message>
        <source>What you want from it</source>
        <translation>Lo que quieres de esto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>Where my moments stand</source>
        <translation>Cómo están mis momentos</translation>
    </message>
    <message>
        <source>Where my pages stand</source>
        <translation>Cómo están mis páginas</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Adónde va el archivo</translation>
    </message>
    <message>
        <source>While and after</source>
        <translation>Durante y después</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Con contraseña</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Words on this page</source>
        <translation>Palabras de esta página</translation>
    </message>
    <message>
        <source>Words that may be names or numbers</source>
        <translation>Palabras que pueden ser nombres o números</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>You can write prompts for your group in a text file and hand it over. None asks what happened. Members see each prompt before they take the file in.</source>
        <translation>Puedes escribir preguntas para tu grupo en un archivo de texto y entregarlo. Ninguna pregunta qué pasó. Cada persona ve cada pregunta antes de tomar el archivo.</translation>
    </message>
    <message>
        <source>You chose this earlier.</source>
        <translation>Esto lo elegiste antes.</translation>
    </message>
    <message>
        <source>You may also bring nothing. Passing needs no reason.</source>
        <translation>También puedes no llevar nada. Pasar no necesita motivo.</translation>
    </message>
    <message>
        <source>You may write about how things are now, and leave facts out.</source>
        <translation>Puedes escribir sobre cómo están las cosas ahora, y dejar fuera los hechos.</translation>
    </message>
    <message>
        <source>You need no program, and you never see a journal.</source>
        <translation>No necesitas ningún programa, y nunca ves un diario.</translation>
    </message>
    <message>
        <source>You owe no reason. You could also ask for nothing.</source>
        <translation>No debes ningún motivo. También podrías no pedir nada.</translation>
    </message>
    <message>
        <source>You take it with you. It can have the password too.</source>
        <translation>Va contigo. Puede llevar también la contraseña.</translation>
    </message>
    <message>
        <source>Your journal keeps every word as you wrote it.</source>
        <translation>Tu diario guarda cada palabra como la escribiste.</translation>
    </message>
    <message>
        <source>Your list is empty.</source>
        <translation>Tu lista está vacía.</translation>
    </message>
    <message>
        <source>Your list of what you made can remove this file. It cannot reach copies that others made.</source>
        <translation>Tu lista de lo que hiciste puede quitar este archivo. No alcanza a las copias que hicieron otras personas.</translation>
    </message>
    <message>
        <source>Your list of words to leave out</source>
        <translation>Tu lista de palabras que quitar</translation>
    </message>
    <message>
        <source>Your own pace</source>
        <translation>Tu propio ritmo</translation>
    </message>
    <message>
        <source>at your own pace</source>
        <translation>a tu propio ritmo</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>para el {day}</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>in the name of the file</source>
        <translation>en el nombre del archivo</translation>
    </message>
    <message>
        <source>in the words about the topic</source>
        <translation>en las palabras sobre el tema</translation>
    </message>
    <message>
        <source>in the words put in its place</source>
        <translation>en las palabras puestas en su lugar</translation>
    </message>
    <message>
        <source>in your name for the meeting</source>
        <translation>en cómo llamaste a la reunión</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>on the card</source>
        <translation>en la tarjeta</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>read slowly</source>
        <translation>leído despacio</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>with a password</source>
        <translation>con contraseña</translation>
    </message>
    <message>
        <source>without a password</source>
        <translation>sin contraseña</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>{count} passages</source>
        <translation>{count} fragmentos</translation>
    </message>
    <message>
        <source>{kind}. {time}, read slowly.</source>
        <translation>{kind}. {time}, leído despacio.</translation>
    </message>
    <message>
        <source>{low} to {high} minutes</source>
        <translation>De {low} a {high} minutos</translation>
    </message>
    <message>
        <source>{pages} pages. {time}, at your pace.</source>
        <translation>{pages} páginas. {time}, a tu ritmo.</translation>
    </message>
    <message>
        <source>{pages} pages. {time}, read slowly.</source>
        <translation>{pages} páginas. {time}, leídas despacio.</translation>
    </message>
    <message>
        <source>{time}, at your own pace. The lock for quiet time waits that long, and ten minutes more.</source>
        <translation>{time}, a tu propio ritmo. El bloqueo por tiempo sin teclas espera eso, y diez minutos más.</translation>
    </message>
    <message>
        <source>{time}, read slowly. The lock for quiet time waits that long, and ten minutes more.</source>
        <translation>{time}, leído despacio. El bloqueo por tiempo sin teclas espera eso, y diez minutos más.</translation>
    </message>
    <message>
        <source>{title} · {day}</source>
        <translation>{title} · {day}</translation>
    </message>
    <message>
        <source>{whom}, in this order</source>
        <translation>{whom}, en este orden</translation>
    </message>
    <message>
        <source>{whom}, {day}, in this order</source>
        <translation>{whom}, {day}, en este orden</translation>
    </message>
    <message>
        <source>– a pause, if you like –</source>
        <translation>– una pausa, si quieres –</translation>
    </message>
    <message>
        <source>“Could you delete the file I sent, and tell me when it is done?”</source>
        <translation>«¿Podrías borrar el archivo que envié, y decirme cuando esté hecho?»</translation>
    </message>
    <message>
        <source>“I brought some pages. I would like them back, please.”</source>
        <translation>«Traje unas páginas. Me gustaría tenerlas de vuelta, por favor.»</translation>
    </message>
    <message>
        <source>“Please do not speak about what I read, not with me either.”</source>
        <translation>«Por favor, no hables de lo que leí, tampoco conmigo.»</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Bring along</source>
        <translation>Llevar conmigo</translation>
    </message>
    <message>
        <source>Bring to group</source>
        <translation>Llevar al grupo</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan de cuidado</translation>
    </message>
    <message>
        <source>Closes what is open first.</source>
        <translation>Cierra antes lo que está abierto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>It is not known yet if your last words were saved. You can go back and look.</source>
        <translation>Todavía no se sabe si tus últimas palabras se guardaron. Puedes volver y mirar.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Keys on every screen: Ctrl+H Help, Ctrl+G Ground, Ctrl+L Lock, Ctrl+Q Leave, Esc stops, F6 goes to the next part.</source>
        <translation>Teclas en todas las pantallas: Ctrl+H Ayuda, Ctrl+G Volver aquí, Ctrl+L Bloquear, Ctrl+Q Salir, Esc para, F6 pasa a la parte siguiente.</translation>
    </message>
    <message>
        <source>Last time this ended suddenly, and its very last changes are damaged and not here. What was kept before them is.</source>
        <translation>La última vez esto acabó de golpe. Los últimos cambios están dañados y no están aquí. Lo que se guardó antes sí está.</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Momentos</translation>
    </message>
    <message>
        <source>No screen answers, so no window can be shown.</source>
        <translation>Ninguna pantalla responde, así que no se puede mostrar la ventana.</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Something did not work</source>
        <translation>Algo no ha salido</translation>
    </message>
    <message>
        <source>Something went wrong inside the app. It was not anything you did.</source>
        <translation>Algo ha fallado dentro de la app. No fue por nada que hicieras.</translation>
    </message>
    <message>
        <source>The curtain hides. It does not lock.</source>
        <translation>La cortina oculta. No bloquea.</translation>
    </message>
    <message>
        <source>The details name parts of the program, and none of your words.</source>
        <translation>Los detalles nombran partes del programa, y ninguna de tus palabras.</translation>
    </message>
    <message>
        <source>This locks in 20 seconds. Any key keeps it open.</source>
        <translation>Esto se bloquea en 20 segundos. Cualquier tecla lo deja abierto.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>A group</source>
        <translation>Un grupo</translation>
    </message>
    <message>
        <source>A limit</source>
        <translation>Un límite</translation>
    </message>
    <message>
        <source>A marked date</source>
        <translation>Una fecha marcada</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Un encuentro</translation>
    </message>
    <message>
        <source>A milestone</source>
        <translation>Un hito</translation>
    </message>
    <message>
        <source>A name for it</source>
        <translation>Un nombre para esto</translation>
    </message>
    <message>
        <source>A new meeting</source>
        <translation>Un encuentro nuevo</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Un plan nuevo</translation>
    </message>
    <message>
        <source>A new step</source>
        <translation>Un paso nuevo</translation>
    </message>
    <message>
        <source>A page before, a page after.</source>
        <translation>Una página antes, una página después.</translation>
    </message>
    <message>
        <source>A small plan</source>
        <translation>Un plan pequeño</translation>
    </message>
    <message>
        <source>A smaller way, for a hard day</source>
        <translation>Una forma más pequeña, para un día duro</translation>
    </message>
    <message>
        <source>A step to try</source>
        <translation>Un paso para probar</translation>
    </message>
    <message>
        <source>A thing in the hand, a seat near the door, a word for a pause.</source>
        <translation>Algo en la mano, un sitio cerca de la puerta, una palabra para una pausa.</translation>
    </message>
    <message>
        <source>About this meeting</source>
        <translation>Sobre este encuentro</translation>
    </message>
    <message>
        <source>After {day}</source>
        <translation>Después del {day}</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Any size. None is above another.</source>
        <translation>De cualquier tamaño. Ninguno vale más que otro.</translation>
    </message>
    <message>
        <source>Before {day}</source>
        <translation>Antes del {day}</translation>
    </message>
    <message>
        <source>Being with someone</source>
        <translation>Estar con alguien</translation>
    </message>
    <message>
        <source>Cards to practise</source>
        <translation>Tarjetas para practicar</translation>
    </message>
    <message>
        <source>Change this meeting</source>
        <translation>Cambiar este encuentro</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Counted from the end of the month, like the last Friday</source>
        <translation>Contado desde el final del mes, como el último viernes</translation>
    </message>
    <message>
        <source>Days that may be hard.</source>
        <translation>Días que pueden ser duros.</translation>
    </message>
    <message>
        <source>Days without it</source>
        <translation>Días sin encuentro</translation>
    </message>
    <message>
        <source>Each door leads to one thing. Nothing here is counted or due.</source>
        <translation>Cada puerta lleva a una cosa. Aquí nada se cuenta y nada queda pendiente.</translation>
    </message>
    <message>
        <source>Enter opens a card. Esc leads back.</source>
        <translation>Intro abre una tarjeta. Esc lleva atrás.</translation>
    </message>
    <message>
        <source>Enter opens a line, to read or to change it.</source>
        <translation>Intro abre una línea, para leerla o cambiarla.</translation>
    </message>
    <message>
        <source>Esc leads back.</source>
        <translation>Esc lleva atrás.</translation>
    </message>
    <message>
        <source>Every line can stay empty.</source>
        <translation>Cada línea puede quedar vacía.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every month keeps the weekday: the second Tuesday stays the second Tuesday.</source>
        <translation>Cada mes mantiene el día de la semana: el segundo martes sigue siendo el segundo martes.</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Cada dos semanas</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every year on this day</source>
        <translation>Cada año en este día</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>How it was for me</source>
        <translation>Cómo fue para mí</translation>
    </message>
    <message>
        <source>How it was for me, and what I do now.</source>
        <translation>Cómo fue para mí, y qué hago ahora.</translation>
    </message>
    <message>
        <source>How it was for me. Other people’s words stay in the room.</source>
        <translation>Cómo fue para mí. Las palabras de otras personas se quedan en la sala.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>I did it</source>
        <translation>Lo hice</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>In my words</source>
        <translation>Con mis palabras</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Ya no está.</translation>
    </message>
    <message>
        <source>It never stands on Today.</source>
        <translation>No aparece nunca en Hoy.</translation>
    </message>
    <message>
        <source>Its words are then shown on the page of this meeting.</source>
        <translation>Sus palabras se ven entonces en la página de este encuentro.</translation>
    </message>
    <message>
        <source>Kept as typed. Every line can stay empty.</source>
        <translation>Guardado tal como está escrito. Cada línea puede quedar vacía.</translation>
    </message>
    <message>
        <source>Like 18:30.</source>
        <translation>Como 18:30.</translation>
    </message>
    <message>
        <source>Like 2026-12-24, or in words.</source>
        <translation>Como 2026-12-24, o con palabras.</translation>
    </message>
    <message>
        <source>Mark a date</source>
        <translation>Marcar una fecha</translation>
    </message>
    <message>
        <source>Marked dates</source>
        <translation>Fechas marcadas</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Encuentros</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Next: {day}</source>
        <translation>Próximo: {day}</translation>
    </message>
    <message>
        <source>Next: {day}, {time}</source>
        <translation>Próximo: {day}, {time}</translation>
    </message>
    <message>
        <source>No amount is asked, and nothing is ticked off.</source>
        <translation>No se pide ninguna cantidad, y nada se marca como hecho.</translation>
    </message>
    <message>
        <source>No date is marked. A day that may be hard could be.</source>
        <translation>No hay ninguna fecha marcada. Podría haberla para un día que quizá sea duro.</translation>
    </message>
    <message>
        <source>No meeting is noted. A group or one person could be.</source>
        <translation>No hay ningún encuentro anotado. Podría ser un grupo o una persona.</translation>
    </message>
    <message>
        <source>No milestone is noted. Anything can be one.</source>
        <translation>No hay ningún hito anotado. Cualquier cosa puede serlo.</translation>
    </message>
    <message>
        <source>No next day is noted.</source>
        <translation>No hay ningún día próximo anotado.</translation>
    </message>
    <message>
        <source>No plan is noted. It can stay so.</source>
        <translation>No hay ningún plan anotado. Puede quedar así.</translation>
    </message>
    <message>
        <source>No step is noted. It can stay so.</source>
        <translation>No hay ningún paso anotado. Puede quedar así.</translation>
    </message>
    <message>
        <source>Not doing it is an outcome like the others.</source>
        <translation>No hacerlo es un resultado como los demás.</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Not with someone you are afraid of. With a dangerous person a small no can raise the danger.</source>
        <translation>No con alguien que te da miedo. Con una persona peligrosa, un no pequeño puede aumentar el peligro.</translation>
    </message>
    <message>
        <source>Note a milestone</source>
        <translation>Anotar un hito</translation>
    </message>
    <message>
        <source>On a marked day, no near prompt is offered unless you ask.</source>
        <translation>En un día marcado no se ofrece ninguna pregunta cercana, salvo si la pides.</translation>
    </message>
    <message>
        <source>One day on each line, like 2026-12-24.</source>
        <translation>Un día en cada línea, como 2026-12-24.</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Otros días</translation>
    </message>
    <message>
        <source>Pages of other days</source>
        <translation>Páginas de otros días</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Devolverlo</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descanso</translation>
    </message>
    <message>
        <source>Rest, food, sleep, movement</source>
        <translation>Descanso, comida, sueño, movimiento</translation>
    </message>
    <message>
        <source>Saying no, asking, listening, and more.</source>
        <translation>Decir que no, pedir, escuchar y más.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Sueño</translation>
    </message>
    <message>
        <source>Small is fine: a message, a seat near someone, asking someone along, going back to the group.</source>
        <translation>Lo pequeño vale: un mensaje, un sitio cerca de alguien, invitar a alguien, volver al grupo.</translation>
    </message>
    <message>
        <source>Small plans without amounts.</source>
        <translation>Planes pequeños sin cantidades.</translation>
    </message>
    <message>
        <source>Small steps</source>
        <translation>Pasos pequeños</translation>
    </message>
    <message>
        <source>Some of it</source>
        <translation>Una parte</translation>
    </message>
    <message>
        <source>Something to try until the next time</source>
        <translation>Algo para probar hasta la próxima vez</translation>
    </message>
    <message>
        <source>Steps to try</source>
        <translation>Pasos para probar</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take it away takes it out of the journal. It can be put back until you leave the list.</source>
        <translation>Quitarlo lo saca del diario. Se puede devolver hasta salir de la lista.</translation>
    </message>
    <message>
        <source>The cards cannot be read on this computer.</source>
        <translation>Las tarjetas no se pueden leer en este ordenador.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>The day, if I want one</source>
        <translation>El día, si quiero</translation>
    </message>
    <message>
        <source>The first day, or the only one</source>
        <translation>El primer día, o el único</translation>
    </message>
    <message>
        <source>The rhythm of “{pack}”</source>
        <translation>El ritmo de “{pack}”</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>La hora</translation>
    </message>
    <message>
        <source>The weekly rhythm of a pack</source>
        <translation>El ritmo semanal de un paquete</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>There is a page before and a page after each meeting.</source>
        <translation>Hay una página antes y una después de cada encuentro.</translation>
    </message>
    <message>
        <source>This is too long for here. A page has room for it.</source>
        <translation>Esto es demasiado largo para aquí. En una página cabe.</translation>
    </message>
    <message>
        <source>Time to speak</source>
        <translation>Tiempo para hablar</translation>
    </message>
    <message>
        <source>To be heard, ideas, company, or nothing.</source>
        <translation>Escucha, ideas, compañía o nada.</translation>
    </message>
    <message>
        <source>To try until the next time</source>
        <translation>Para probar hasta la próxima vez</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Trust, a limit, or being with someone.</source>
        <translation>Confianza, un límite o estar con alguien.</translation>
    </message>
    <message>
        <source>Ways to try it</source>
        <translation>Formas de probarlo</translation>
    </message>
    <message>
        <source>What I carry home that is not mine</source>
        <translation>Lo que llevo a casa y no es mío</translation>
    </message>
    <message>
        <source>What I could do</source>
        <translation>Lo que podría hacer</translation>
    </message>
    <message>
        <source>What I do afterwards</source>
        <translation>Lo que hago después</translation>
    </message>
    <message>
        <source>What I do now, chosen before</source>
        <translation>Lo que hago ahora, elegido antes</translation>
    </message>
    <message>
        <source>What I keep for myself</source>
        <translation>Lo que me guardo</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Lo que noté</translation>
    </message>
    <message>
        <source>What I want from it</source>
        <translation>Lo que quiero de esto</translation>
    </message>
    <message>
        <source>What I want, what I keep, what holds me.</source>
        <translation>Lo que quiero, lo que me guardo, lo que me sostiene.</translation>
    </message>
    <message>
        <source>What I would see if it went well enough</source>
        <translation>Lo que vería si va bastante bien</translation>
    </message>
    <message>
        <source>What can hold me there</source>
        <translation>Lo que puede sostenerme allí</translation>
    </message>
    <message>
        <source>What counts to me</source>
        <translation>Lo que cuenta para mí</translation>
    </message>
    <message>
        <source>What counts to you, in your words.</source>
        <translation>Lo que cuenta para ti, con tus palabras.</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What makes it easier</source>
        <translation>Lo que lo hace más fácil</translation>
    </message>
    <message>
        <source>What next, or nothing</source>
        <translation>Qué sigue, o nada</translation>
    </message>
    <message>
        <source>What stays in the room, passing, pauses: in the words of the group.</source>
        <translation>Lo que queda en la sala, pasar, las pausas: con las palabras del grupo.</translation>
    </message>
    <message>
        <source>What we agreed on</source>
        <translation>Lo que acordamos</translation>
    </message>
    <message>
        <source>What would be kind to me</source>
        <translation>Lo que me haría bien</translation>
    </message>
    <message>
        <source>What you type is kept by itself. Every line can stay empty.</source>
        <translation>Lo que escribes se guarda solo. Cada línea puede quedar vacía.</translation>
    </message>
    <message>
        <source>When, or not yet</source>
        <translation>Cuándo, o todavía no</translation>
    </message>
    <message>
        <source>Whom I meet</source>
        <translation>Con quién me encuentro</translation>
    </message>
    <message>
        <source>With a person who feels safe enough, you could try something small, or nothing. All of it can be changed or taken away.</source>
        <translation>Con una persona que te da bastante calma, podrías probar algo pequeño, o nada. Todo se puede cambiar o quitar.</translation>
    </message>
    <message>
        <source>With whom, in my words</source>
        <translation>Con quién, con mis palabras</translation>
    </message>
    <message>
        <source>Without words yet</source>
        <translation>Todavía sin palabras</translation>
    </message>
    <message>
        <source>Words to borrow</source>
        <translation>Palabras para tomar prestadas</translation>
    </message>
    <message>
        <source>You could try one alone first, aloud or on paper. No clinician has read these cards yet.</source>
        <translation>Podrías probar una a solas primero, en voz alta o en papel. Nadie con formación clínica ha leído todavía estas tarjetas.</translation>
    </message>
    <message>
        <source>{day}, every year</source>
        <translation>{day}, cada año</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>· {line}</source>
        <translation>· {line}</translation>
    </message>
    <message>
        <source>“{typed}” is no day that is known here, so no day is kept. 2026-12-24 is one.</source>
        <translation>“{typed}” no es un día que se conozca aquí, así que no se guarda ninguno. 2026-12-24 sí lo es.</translation>
    </message>
    <message>
        <source>“{typed}” is no time that is known here, so none is kept. 18:30 is one.</source>
        <translation>“{typed}” no es una hora que se conozca aquí, así que no se guarda ninguna. 18:30 sí lo es.</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message>
        <source>A blank page that asks nothing.</source>
        <translation>Una página en blanco que no pide nada.</translation>
    </message>
    <message>
        <source>A page from today is still open.</source>
        <translation>Sigue abierta una página de hoy.</translation>
    </message>
    <message>
        <source>A page from {day} is still open.</source>
        <translation>Sigue abierta una página del {day}.</translation>
    </message>
    <message>
        <source>A prompt</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Any door is fine. So is closing the app.</source>
        <translation>Cualquier puerta está bien. Cerrar la app también.</translation>
    </message>
    <message>
        <source>Bring along</source>
        <translation>Llevar conmigo</translation>
    </message>
    <message>
        <source>Choose what to say. Choose what stays.</source>
        <translation>Elegir qué decir. Elegir qué se queda.</translation>
    </message>
    <message>
        <source>Each door leads to one thing you could do now.</source>
        <translation>Cada puerta lleva a una cosa que podrías hacer ahora.</translation>
    </message>
    <message>
        <source>Hello. Where would you like to be today?</source>
        <translation>Hola. ¿Dónde te gustaría estar hoy?</translation>
    </message>
    <message>
        <source>Look around the room. A minute or two.</source>
        <translation>Mirar la habitación. Uno o dos minutos.</translation>
    </message>
    <message>
        <source>Note a moment</source>
        <translation>Anotar un momento</translation>
    </message>
    <message>
        <source>Nothing here is counted, and nothing is due.</source>
        <translation>Aquí no se cuenta nada, y nada tiene plazo.</translation>
    </message>
    <message>
        <source>One question, as near or as far as you like.</source>
        <translation>Una sola, tan cerca o tan lejos como quieras.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Volver a leer</translation>
    </message>
    <message>
        <source>Small steps and meetings</source>
        <translation>Pasos pequeños y encuentros</translation>
    </message>
    <message>
        <source>Something hard, or something that helped.</source>
        <translation>Algo difícil, o algo que ayudó.</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>La página de antes</translation>
    </message>
    <message>
        <source>There is a meeting today, {time}.</source>
        <translation>Hay un encuentro hoy, {time}.</translation>
    </message>
    <message>
        <source>There is a meeting today.</source>
        <translation>Hay un encuentro hoy.</translation>
    </message>
    <message>
        <source>There is a meeting tomorrow, {time}.</source>
        <translation>Hay un encuentro mañana, {time}.</translation>
    </message>
    <message>
        <source>There is a meeting tomorrow.</source>
        <translation>Hay un encuentro mañana.</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Your pages, by title and date.</source>
        <translation>Tus páginas, por título y fecha.</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>All of it lies in the folder: {pages}, in {files} files. It can be deleted there like any other folder.</source>
        <translation>Todo está en la carpeta: {pages}, en {files} archivos. Se puede borrar como cualquier otra carpeta.</translation>
    </message>
    <message>
        <source>All of it will lie outside the journal, and is not encrypted. Anyone who uses this computer can open it and read all of it, sealed and hidden pages, too.</source>
        <translation>Todo estará fuera del diario y sin cifrar. Cualquiera que use este ordenador puede abrirlo y leerlo todo, también las páginas con sello y las ocultas.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Traer</translation>
    </message>
    <message>
        <source>Bringing in. Until the end nothing is added.</source>
        <translation>Trayendo. Hasta el final no se añade nada.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose a folder for it</source>
        <translation>Elegir una carpeta para ello</translation>
    </message>
    <message>
        <source>Escape stops what is under way, then leads back to Settings.</source>
        <translation>Escape detiene lo que está en marcha y después lleva de vuelta a Ajustes.</translation>
    </message>
    <message>
        <source>Every page with its pictures and earlier texts, what is still being written, moments, chapters, plans and choices. They are written as text files, pictures and JSON. Other programs can read these, and this app can bring them in again.</source>
        <translation>Cada página con sus imágenes y sus textos anteriores, lo que aún se está escribiendo, momentos, capítulos, planes y elecciones. Se escriben como archivos de texto, imágenes y JSON. Otros programas pueden leerlos, y esta app puede traerlos de nuevo.</translation>
    </message>
    <message>
        <source>Folders with a name that begins with a dot are left out.</source>
        <translation>Las carpetas con un nombre que empieza por punto se dejan fuera.</translation>
    </message>
    <message>
        <source>Found: {found}. Added: {added}.</source>
        <translation>Encontrado: {found}. Añadido: {added}.</translation>
    </message>
    <message>
        <source>Found: {found}. Not in the journal yet: {added}.</source>
        <translation>Encontrado: {found}. Aún no está en el diario: {added}.</translation>
    </message>
    <message>
        <source>From here:</source>
        <translation>Desde aquí:</translation>
    </message>
    <message>
        <source>Here all of the journal can be taken out, and pages brought in.</source>
        <translation>Aquí se puede sacar todo el diario y traer páginas.</translation>
    </message>
    <message>
        <source>Here with another text: {pages}. Both are kept: what comes in is a page of its own.</source>
        <translation>Aquí con otro texto: {pages}. Se guardan los dos: lo que viene es una página aparte.</translation>
    </message>
    <message>
        <source>Into this folder:</source>
        <translation>A esta carpeta:</translation>
    </message>
    <message>
        <source>Into which empty folder?</source>
        <translation>¿A qué carpeta vacía?</translation>
    </message>
    <message>
        <source>It goes into an empty folder, or a new one. That can be on a stick that you keep.</source>
        <translation>Va a una carpeta vacía, o a una nueva. Puede estar en una memoria USB que guardes.</translation>
    </message>
    <message>
        <source>Its page is here already, and stays as it is.</source>
        <translation>Su página ya está aquí y sigue como está.</translation>
    </message>
    <message>
        <source>Looked at so far: {done} of {pages}.</source>
        <translation>Mirado hasta ahora: {done} de {pages}.</translation>
    </message>
    <message>
        <source>Looked at so far: {pages}.</source>
        <translation>Mirado hasta ahora: {pages}.</translation>
    </message>
    <message>
        <source>Looking through the files.</source>
        <translation>Mirando los archivos.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Moments, chapters, plans and choices come, too, where there are none here.</source>
        <translation>También vienen momentos, capítulos, planes y elecciones, donde aquí no los hay.</translation>
    </message>
    <message>
        <source>Nothing is added yet.</source>
        <translation>Todavía no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Pages can come in from a folder that this app took out, from Markdown files, or from plain text files. What is in the journal stays as it is. Pages are only added.</source>
        <translation>Pueden venir páginas de una carpeta que sacó esta app, de archivos Markdown o de archivos de texto sin formato. Lo que hay en el diario sigue como está. Solo se añaden páginas.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Something else goes first. This begins again when nothing else is being kept.</source>
        <translation>Otra cosa va antes. Esto empieza de nuevo cuando no se esté guardando nada más.</translation>
    </message>
    <message>
        <source>Something else is chosen here, and stays.</source>
        <translation>Aquí hay otra cosa elegida, y se queda.</translation>
    </message>
    <message>
        <source>Stop this</source>
        <translation>Detener esto</translation>
    </message>
    <message>
        <source>Take everything out</source>
        <translation>Sacarlo todo</translation>
    </message>
    <message>
        <source>Take out and bring in</source>
        <translation>Sacar y traer</translation>
    </message>
    <message>
        <source>Taken out so far: {done} of {pages}.</source>
        <translation>Sacado hasta ahora: {done} de {pages}.</translation>
    </message>
    <message>
        <source>Taken out so far: {pages}.</source>
        <translation>Sacado hasta ahora: {pages}.</translation>
    </message>
    <message>
        <source>Taking out. Everything else works meanwhile.</source>
        <translation>Sacando. Mientras tanto, todo lo demás funciona.</translation>
    </message>
    <message>
        <source>The date in it is not a day that exists.</source>
        <translation>La fecha que tiene no es un día que exista.</translation>
    </message>
    <message>
        <source>The file is not there.</source>
        <translation>El archivo no está.</translation>
    </message>
    <message>
        <source>The page it belongs to does not come in.</source>
        <translation>La página a la que pertenece no viene.</translation>
    </message>
    <message>
        <source>The same id stands there twice. The first counts.</source>
        <translation>El mismo identificador está dos veces. Cuenta el primero.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>El texto no es UTF-8.</translation>
    </message>
    <message>
        <source>There are more lines like these.</source>
        <translation>Hay más líneas como estas.</translation>
    </message>
    <message>
        <source>There is nothing here that is not in the journal.</source>
        <translation>Aquí no hay nada que no esté en el diario.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No tiene nada dentro.</translation>
    </message>
    <message>
        <source>They are looked through first, and nothing is added until you say so. The files stay where they are, outside the journal.</source>
        <translation>Primero solo se miran, y no se añade nada hasta que lo digas. Los archivos se quedan donde están, fuera del diario.</translation>
    </message>
    <message>
        <source>This cannot be read.</source>
        <translation>Esto no se puede leer.</translation>
    </message>
    <message>
        <source>This comes in with the whole folder that the app took out.</source>
        <translation>Esto viene con la carpeta entera que sacó la app.</translation>
    </message>
    <message>
        <source>This is a file of another kind.</source>
        <translation>Este es un archivo de otro tipo.</translation>
    </message>
    <message>
        <source>This is a link. Links are not followed.</source>
        <translation>Esto es un enlace. Los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>This is here already, and stays as it is.</source>
        <translation>Esto ya está aquí y sigue como está.</translation>
    </message>
    <message>
        <source>This is larger than what can be kept here (5 MiB for a page).</source>
        <translation>Esto es más grande de lo que cabe aquí (5 MiB para una página).</translation>
    </message>
    <message>
        <source>This is not a plain file.</source>
        <translation>Esto no es un archivo normal.</translation>
    </message>
    <message>
        <source>This is not in a form that can be read here.</source>
        <translation>Esto no tiene una forma que se pueda leer aquí.</translation>
    </message>
    <message>
        <source>This page went on here since then. Its text of that day is kept as an earlier one.</source>
        <translation>Esta página siguió aquí desde entonces. Su texto de aquel día está guardado como uno anterior.</translation>
    </message>
    <message>
        <source>This version of the app does not know this part.</source>
        <translation>Esta versión de la app no conoce esta parte.</translation>
    </message>
    <message>
        <source>This was not done. {why}</source>
        <translation>Esto no se ha hecho. {why}</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was added.</source>
        <translation>Esto se ha detenido. No se ha añadido nada.</translation>
    </message>
    <message>
        <source>This was stopped. Nothing was left in the folder.</source>
        <translation>Esto se ha detenido. No ha quedado nada en la carpeta.</translation>
    </message>
    <message>
        <source>What this app took out</source>
        <translation>Lo que sacó esta app</translation>
    </message>
    <message>
        <source>What was left out, and why</source>
        <translation>Lo que se ha dejado fuera, y por qué</translation>
    </message>
    <message>
        <source>What would be left out, and why</source>
        <translation>Lo que se dejaría fuera, y por qué</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>¿Qué archivo?</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation>¿Qué carpeta?</translation>
    </message>
    <message>
        <source>With a day from the name of the file: {pages}.</source>
        <translation>Con el día del nombre del archivo: {pages}.</translation>
    </message>
    <message>
        <source>With the day on which the file was last changed: {pages}.</source>
        <translation>Con el día en que el archivo cambió por última vez: {pages}.</translation>
    </message>
    <message>
        <source>journal.json does not name this file. Read as Markdown, it comes in.</source>
        <translation>journal.json no nombra este archivo. Leído como Markdown, viene.</translation>
    </message>
    <message>
        <source>{count} of these are here already, and stay as they are.</source>
        <translation>{count} de estos ya están aquí y siguen como están.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>{where}: {why}</source>
        <translation>{where}: {why}</translation>
    </message>
</context>
<context>
    <name>vault</name>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>1 page could not be read as it was. If an earlier text of it was found, that stands in its place.</source>
        <translation>1 página no se ha podido leer como era. Si se encontró un texto anterior suyo, está en su lugar.</translation>
    </message>
    <message>
        <source>A backup is being made and checked. Everything else works meanwhile.</source>
        <translation>Se está haciendo y revisando una copia. Lo demás funciona mientras tanto.</translation>
    </message>
    <message>
        <source>A backup is made and verified. It holds {pages}.</source>
        <translation>La copia está hecha y revisada. Tiene {pages}.</translation>
    </message>
    <message>
        <source>A backup is made there and verified. It holds {pages}. It lies outside the journal, so it is not in the list here.</source>
        <translation>La copia está hecha ahí y revisada. Tiene {pages}. Está fuera del diario, así que no aparece en esta lista.</translation>
    </message>
    <message>
        <source>A backup is one file. Those made beside the journal lie in its folder, in “backups”. The file itself stays as it is.</source>
        <translation>Una copia es un solo archivo. Las que se hacen junto al diario están en su carpeta, en “backups”. El archivo queda como está.</translation>
    </message>
    <message>
        <source>A copy of it that lies elsewhere stays, and still opens.</source>
        <translation>Una copia suya en otro lugar se queda, y se sigue abriendo.</translation>
    </message>
    <message>
        <source>A copy of the whole journal</source>
        <translation>Una copia de todo el diario</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the code.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con el código.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the former passphrase and code.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con la frase de paso y el código anteriores.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the former passphrase.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con la frase de paso anterior.</translation>
    </message>
    <message>
        <source>A copy someone took still opens with the words of its time. Older backups keep the old key, and are removed separately.</source>
        <translation>Una copia que alguien se llevó se sigue abriendo con las palabras de entonces. Las copias de seguridad anteriores conservan la llave de antes, y se quitan por separado.</translation>
    </message>
    <message>
        <source>A court may ask for a journal, and a person can be pressed to open it. Whoever has your passphrase or code can read it.</source>
        <translation>Un tribunal puede pedir un diario, y alguien puede presionar para que se abra. Quien tiene tu frase de paso o tu código puede leerlo.</translation>
    </message>
    <message>
        <source>A file is easier to find and to copy than paper. A stick you take with you is safer than this computer.</source>
        <translation>Un archivo es más fácil de encontrar y de copiar que un papel. Una memoria USB que va contigo es más segura que este ordenador.</translation>
    </message>
    <message>
        <source>A fresh backup is made and verified. It holds {pages}. One other could not be removed and still lies here.</source>
        <translation>La copia nueva está hecha y revisada. Tiene {pages}. Otra no se ha podido quitar y sigue aquí.</translation>
    </message>
    <message>
        <source>A fresh backup is made and verified. It holds {pages}. The others are gone.</source>
        <translation>La copia nueva está hecha y revisada. Tiene {pages}. Las demás ya no están.</translation>
    </message>
    <message>
        <source>A fresh backup is made and verified. It holds {pages}. {left} others could not be removed and still lie here.</source>
        <translation>La copia nueva está hecha y revisada. Tiene {pages}. Otras {left} no se han podido quitar y siguen aquí.</translation>
    </message>
    <message>
        <source>A journal kept aside</source>
        <translation>Un diario guardado aparte</translation>
    </message>
    <message>
        <source>A journal that lay here before is kept aside. It opens with its own passphrase or code.</source>
        <translation>Un diario que estaba aquí antes se guarda aparte. Se abre con su propia frase de paso o código.</translation>
    </message>
    <message>
        <source>A key that someone took from a copy does not open this journal any more. If there is a recovery code, you get a new one, and the former one opens nothing here.</source>
        <translation>Una llave que alguien sacó de una copia ya no abre este diario. Si hay un código de recuperación, recibes uno nuevo, y el anterior no abre nada aquí.</translation>
    </message>
    <message>
        <source>A new code takes the place of the former one once it is tried. There can also be no code at all.</source>
        <translation>Un código nuevo ocupa el lugar del anterior cuando se prueba. También puede no haber ninguno.</translation>
    </message>
    <message>
        <source>A new or empty one. After a later start, “Another journal” or “Open a journal” leads there.</source>
        <translation>Una nueva o vacía. Otro día, “Otro diario” o “Abrir un diario” lleva a ella.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de paso nueva</translation>
    </message>
    <message>
        <source>A new recovery code</source>
        <translation>Un código de recuperación nuevo</translation>
    </message>
    <message>
        <source>A passphrase for your journal</source>
        <translation>Una frase de paso para tu diario</translation>
    </message>
    <message>
        <source>A private journal</source>
        <translation>Un diario privado</translation>
    </message>
    <message>
        <source>A recovery code opens this journal.</source>
        <translation>Un código de recuperación abre este diario.</translation>
    </message>
    <message>
        <source>A restore as a test</source>
        <translation>Restaurar como prueba</translation>
    </message>
    <message>
        <source>A second way in</source>
        <translation>Otra manera de entrar</translation>
    </message>
    <message>
        <source>A whole journal, last changed on {day}, with pages of that time.</source>
        <translation>Un diario entero, con su último cambio el {day} y páginas de ese tiempo.</translation>
    </message>
    <message>
        <source>About a quarter is copied.</source>
        <translation>Se ha copiado cerca de un cuarto.</translation>
    </message>
    <message>
        <source>About half is copied.</source>
        <translation>Se ha copiado cerca de la mitad.</translation>
    </message>
    <message>
        <source>About three quarters are copied.</source>
        <translation>Se han copiado cerca de tres cuartos.</translation>
    </message>
    <message>
        <source>All is copied. Now the copy is compared with the journal.</source>
        <translation>Todo está copiado. Ahora la copia se compara con el diario.</translation>
    </message>
    <message>
        <source>All of it is copied under a new key, and the copy takes its place. The passphrase stays as it is.</source>
        <translation>Todo se copia con una llave nueva, y la copia ocupa su lugar. La frase de paso queda como está.</translation>
    </message>
    <message>
        <source>And 1 earlier day.</source>
        <translation>Y 1 día anterior.</translation>
    </message>
    <message>
        <source>And more files beside these.</source>
        <translation>Y más archivos además de estos.</translation>
    </message>
    <message>
        <source>And {count} earlier days.</source>
        <translation>Y {count} días anteriores.</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Y {count} más.</translation>
    </message>
    <message>
        <source>Another journal</source>
        <translation>Otro diario</translation>
    </message>
    <message>
        <source>As far as can be seen, no page is missing.</source>
        <translation>Hasta donde se ve, no falta ninguna página.</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Big or small
letters both work</source>
        <translation>Valen mayúsculas
y minúsculas</translation>
    </message>
    <message>
        <source>Big or small letters both work.</source>
        <translation>Valen mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>Caps Lock seems to be on.</source>
        <translation>Parece que Bloq Mayús está puesto.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de paso</translation>
    </message>
    <message>
        <source>Changing the passphrase. This takes a few seconds.</source>
        <translation>Se está cambiando la frase de paso. Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>Choices about what shows while locked, in the settings file.</source>
        <translation>Lo elegido para mostrar con el diario bloqueado, en el archivo de ajustes.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Choose the backup</source>
        <translation>Elegir la copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Copies and backups in other places, also those that others made.</source>
        <translation>Copias y copias de seguridad en otros lugares, también las que hicieron otras personas.</translation>
    </message>
    <message>
        <source>Copies and backups in other places, files you made to take along, and what the disk may still hold of former pieces. The app stays too, with its look, its lock, its name and its place in the menu, if it has one.</source>
        <translation>Las copias en otros lugares, los archivos que hiciste para llevar, y lo que el disco aún guarde de trozos anteriores. La app también se queda, con su aspecto, su bloqueo, su nombre y su lugar en el menú, si lo tiene.</translation>
    </message>
    <message>
        <source>Cover it</source>
        <translation>Taparlo</translation>
    </message>
    <message>
        <source>Do others use this computer?</source>
        <translation>¿Otras personas usan este ordenador?</translation>
    </message>
    <message>
        <source>Does the paper open it?</source>
        <translation>¿Lo abre el papel?</translation>
    </message>
    <message>
        <source>Does the recovery code open a backup?</source>
        <translation>¿Abre una copia el código de recuperación?</translation>
    </message>
    <message>
        <source>Draw words</source>
        <translation>Sacar palabras</translation>
    </message>
    <message>
        <source>Dusk, dark</source>
        <translation>Atardecer, oscuro</translation>
    </message>
    <message>
        <source>E-mail and photos are easier for others to find.</source>
        <translation>El correo y las fotos son más fáciles de encontrar para otras personas.</translation>
    </message>
    <message>
        <source>Each group has five letters or digits.</source>
        <translation>Cada grupo tiene cinco letras o cifras.</translation>
    </message>
    <message>
        <source>Each step can be left as it is. Next goes on, Back goes back.</source>
        <translation>Cada paso se puede dejar como está. Siguiente avanza, Atrás vuelve.</translation>
    </message>
    <message>
        <source>Easy to guess</source>
        <translation>Fácil de adivinar</translation>
    </message>
    <message>
        <source>Either is fine. So is leaving it for another day.</source>
        <translation>Las dos cosas están bien. Dejarlo para otro día también.</translation>
    </message>
    <message>
        <source>Encrypt it anew</source>
        <translation>Cifrarlo de nuevo</translation>
    </message>
    <message>
        <source>Encrypt the journal anew</source>
        <translation>Cifrar el diario de nuevo</translation>
    </message>
    <message>
        <source>Erase it now</source>
        <translation>Borrarlo ahora</translation>
    </message>
    <message>
        <source>Erase this journal</source>
        <translation>Borrar este diario</translation>
    </message>
    <message>
        <source>Erasing. This takes a moment.</source>
        <translation>Se está borrando. Esto tarda un momento.</translation>
    </message>
    <message>
        <source>First, type the word “{word}”</source>
        <translation>Primero, escribir la palabra “{word}”</translation>
    </message>
    <message>
        <source>First, write it down by hand</source>
        <translation>Primero, escribirlo a mano</translation>
    </message>
    <message>
        <source>Five plain words are hard to guess and can be learned by heart. On paper, keep them where only you look.</source>
        <translation>Cinco palabras sencillas son difíciles de adivinar y se pueden aprender. En papel, mejor donde solo mires tú.</translation>
    </message>
    <message>
        <source>For writing in your own time, on this computer. It is encrypted and never goes online. No page has to be written.</source>
        <translation>Para escribir a tu ritmo, en este ordenador. Está cifrado y nunca va a internet. No hace falta escribir ninguna página.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>De una copia de seguridad</translation>
    </message>
    <message>
        <source>From then on the new passphrase opens the journal on this computer. The former one does not.</source>
        <translation>Desde entonces la frase de paso nueva abre el diario en este ordenador. La anterior no.</translation>
    </message>
    <message>
        <source>From these days, as far as they are known:</source>
        <translation>De estos días, hasta donde se sabe:</translation>
    </message>
    <message>
        <source>From which day is not known.</source>
        <translation>No se sabe de qué día.</translation>
    </message>
    <message>
        <source>Go to that one</source>
        <translation>Ir a ese</translation>
    </message>
    <message>
        <source>Group {number}</source>
        <translation>Grupo {number}</translation>
    </message>
    <message>
        <source>Group {number}: {letters}.</source>
        <translation>Grupo {number}: {letters}.</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Difícil de adivinar</translation>
    </message>
    <message>
        <source>Hello. First, how would you like this to look?</source>
        <translation>Hola. Lo primero: ¿cómo te gustaría ver esto?</translation>
    </message>
    <message>
        <source>Help and Ground work without it.</source>
        <translation>Ayuda y Volver aquí funcionan sin ella.</translation>
    </message>
    <message>
        <source>Here a backup becomes a journal again.</source>
        <translation>Aquí una copia de seguridad vuelve a ser un diario.</translation>
    </message>
    <message>
        <source>Here a backup can be made, tried, or removed.</source>
        <translation>Aquí se puede hacer, probar o quitar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Here the journal on this computer can be erased for good.</source>
        <translation>Aquí se puede borrar para siempre el diario de este ordenador.</translation>
    </message>
    <message>
        <source>Here the passphrase and the recovery code can be changed.</source>
        <translation>Aquí se pueden cambiar la frase de paso y el código de recuperación.</translation>
    </message>
    <message>
        <source>Here, what can be read of a damaged journal goes into a new one.</source>
        <translation>Aquí, lo que se puede leer de un diario dañado pasa a uno nuevo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Mucho contraste</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Mucho contraste, oscuro</translation>
    </message>
    <message>
        <source>Hold to erase</source>
        <translation>Mantener para borrar</translation>
    </message>
    <message>
        <source>If both the passphrase and this code are lost, nobody can open the journal. We cannot either.</source>
        <translation>Si se pierden la frase de paso y este código, nadie puede abrir el diario. Tampoco quienes hacemos la app.</translation>
    </message>
    <message>
        <source>If not now</source>
        <translation>Si ahora no</translation>
    </message>
    <message>
        <source>If someone may know the passphrase, a new one is worth making too. Stop, another page or a lock ends this, and nothing is changed then. Only the last moments cannot be stopped.</source>
        <translation>Si alguien puede saber la frase de paso, conviene hacer también otra. Parar, ir a otra página o bloquear acaba esto, y entonces no cambia nada. Solo los últimos momentos no se pueden parar.</translation>
    </message>
    <message>
        <source>If someone may watch or control this computer, nothing on it is private. A safer device is better.</source>
        <translation>Si alguien puede vigilar o controlar este ordenador, nada en él es privado. Es mejor otro más seguro.</translation>
    </message>
    <message>
        <source>If the passphrase and the recovery code are both lost, nobody can open the journal. We cannot either.</source>
        <translation>Si se pierden la frase de paso y el código de recuperación, nadie puede abrir el diario. Tampoco quienes hacemos la app.</translation>
    </message>
    <message>
        <source>If the passphrase is ever lost, this code opens your journal. It was made on this computer. Nobody else has it.</source>
        <translation>Si algún día se pierde la frase de paso, este código abre tu diario. Se ha hecho en este ordenador. Nadie más lo tiene.</translation>
    </message>
    <message>
        <source>If the passphrase is lost then, nobody can open the journal. We cannot either.</source>
        <translation>Si entonces se pierde la frase de paso, nadie puede abrir el diario. Tampoco quienes hacemos la app.</translation>
    </message>
    <message>
        <source>If the passphrase is lost, you could make a new one now, or some other day. There is no hurry.</source>
        <translation>Si la frase de paso se perdió, podrías hacer otra ahora, o algún otro día. No hay prisa.</translation>
    </message>
    <message>
        <source>If you like, this can be tried once, with the code alone. The backup is made into a journal, checked, and taken away again. Nothing else changes.</source>
        <translation>Si quieres, esto se puede probar una vez, solo con el código. De la copia se hace un diario, se revisa y se quita de nuevo. Nada más cambia.</translation>
    </message>
    <message>
        <source>If you make a new passphrase</source>
        <translation>Si haces una frase de paso nueva</translation>
    </message>
    <message>
        <source>In a new or empty folder, outside the one with the damaged journal. After a later start, “Another journal” leads there.</source>
        <translation>En una carpeta nueva o vacía, fuera de la del diario dañado. Otro día, “Otro diario” lleva a ella.</translation>
    </message>
    <message>
        <source>In another folder</source>
        <translation>En otra carpeta</translation>
    </message>
    <message>
        <source>In place of holding.</source>
        <translation>En lugar de mantener apretado.</translation>
    </message>
    <message>
        <source>In place of the journal here</source>
        <translation>En lugar del diario de aquí</translation>
    </message>
    <message>
        <source>In the usual place</source>
        <translation>En el lugar de siempre</translation>
    </message>
    <message>
        <source>Is there a journal already?</source>
        <translation>¿Ya hay un diario?</translation>
    </message>
    <message>
        <source>It asks nothing. One word is plenty.</source>
        <translation>No pide nada. Una palabra es mucho.</translation>
    </message>
    <message>
        <source>It can also stay. Nothing has to be removed.</source>
        <translation>También se puede quedar. No hace falta quitar nada.</translation>
    </message>
    <message>
        <source>It is on the unlock screen only if you choose that in Settings, At the screen. Anyone who opens this app could do it then.</source>
        <translation>Está en la pantalla para abrir solo si lo eliges en Ajustes, Ante la pantalla. Entonces podría hacerlo cualquiera que abra esta app.</translation>
    </message>
    <message>
        <source>It is only read, and stays as it is.</source>
        <translation>Solo se lee, y queda como está.</translation>
    </message>
    <message>
        <source>It is taken from the last whole backup beside the journal, if there is one. Pages deleted since that backup may come back with it.</source>
        <translation>Se toma de la última copia entera junto al diario, si la hay. Con ella pueden volver páginas que se borraron después.</translation>
    </message>
    <message>
        <source>It lay in the journal’s place until a backup took it. It opens with its own passphrase.</source>
        <translation>Estaba en el lugar del diario hasta que una copia lo ocupó. Se abre con su propia frase de paso.</translation>
    </message>
    <message>
        <source>It opens the journal in place of the former one. A new recovery code comes next.</source>
        <translation>Abre el diario en lugar de la anterior. Después viene un código de recuperación nuevo.</translation>
    </message>
    <message>
        <source>It opens the journal in place of the former one. A new recovery code is made too, and the one you used opens nothing any more.</source>
        <translation>Abre el diario en lugar de la anterior. También se hace un código nuevo, y el que has usado ya no abre nada.</translation>
    </message>
    <message>
        <source>It opens the journal in place of the one you use now. The recovery code stays as it is.</source>
        <translation>Abre el diario en lugar de la que usas ahora. El código de recuperación queda como está.</translation>
    </message>
    <message>
        <source>It opens the journal. You could change it at any time, or leave it.</source>
        <translation>Abre el diario. Podrías cambiarla en cualquier momento, o dejarla así.</translation>
    </message>
    <message>
        <source>It opens with the passphrase or code you just used. After a later start, “Another journal” leads there.</source>
        <translation>Se abre con la frase de paso o el código que acabas de usar. Otro día, “Otro diario” lleva a él.</translation>
    </message>
    <message>
        <source>Its keys are overwritten, then the file is removed. It cannot be brought back.</source>
        <translation>Se escribe encima de sus llaves y después se quita el archivo. No se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep holding: {seconds}</source>
        <translation>Sigue apretado: {seconds}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Saber más</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Left empty, it is “Pages”.</source>
        <translation>Si queda vacío, es “Pages”.</translation>
    </message>
    <message>
        <source>Length counts most. Names, birthdays and well-known lines are tried first by someone who knows you.</source>
        <translation>Lo que más cuenta es que sea larga. Quien te conoce prueba antes nombres, cumpleaños y frases muy conocidas.</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Como el ordenador</translation>
    </message>
    <message>
        <source>Lock by itself after</source>
        <translation>Se bloquea después de</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Look around the room. A minute or two.</source>
        <translation>Mirar la habitación. Uno o dos minutos.</translation>
    </message>
    <message>
        <source>Looking at the file.</source>
        <translation>Mirando el archivo.</translation>
    </message>
    <message>
        <source>Looking at the folder.</source>
        <translation>Mirando la carpeta.</translation>
    </message>
    <message>
        <source>Looking at what is here.</source>
        <translation>Mirando lo que hay aquí.</translation>
    </message>
    <message>
        <source>Looking whether a code opens this journal.</source>
        <translation>Mirando si algún código abre este diario.</translation>
    </message>
    <message>
        <source>Made under another key, so its pages are not counted here.</source>
        <translation>Se hizo con otra llave, así que aquí no se cuentan sus páginas.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Make a fresh one, then remove the others</source>
        <translation>Hacer una nueva y quitar las demás</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Hacer un código nuevo</translation>
    </message>
    <message>
        <source>Make a new journal</source>
        <translation>Hacer un diario nuevo</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacerla</translation>
    </message>
    <message>
        <source>Make the journal</source>
        <translation>Hacer el diario</translation>
    </message>
    <message>
        <source>Making the journal. This takes a few seconds.</source>
        <translation>Se está haciendo el diario. Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>Making the passphrase. This takes a few seconds.</source>
        <translation>Se está haciendo la frase de paso. Esto tarda unos segundos.</translation>
    </message>
    <message>
        <source>Making the sheet. This takes a moment.</source>
        <translation>Se está haciendo la hoja. Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Name of the window</source>
        <translation>Nombre de la ventana</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de paso nueva</translation>
    </message>
    <message>
        <source>No backup lies here yet.</source>
        <translation>Todavía no hay ninguna copia aquí.</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Todavía no hay archivo elegido.</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Todavía no hay carpeta elegida.</translation>
    </message>
    <message>
        <source>No page could be read. What else was found is in the new journal. The damaged one is as it was.</source>
        <translation>No se ha podido leer ninguna página. Lo demás que se encontró está en el diario nuevo. El dañado sigue como estaba.</translation>
    </message>
    <message>
        <source>No plain card is kept outside the journal. One can be written in Settings later.</source>
        <translation>No se guarda ninguna tarjeta abierta fuera del diario. Se puede escribir una más tarde en Ajustes.</translation>
    </message>
    <message>
        <source>No recovery code opens this journal.</source>
        <translation>Ningún código de recuperación abre este diario.</translation>
    </message>
    <message>
        <source>No recovery code was tried yet, so here is a new one. Any earlier one opens nothing.</source>
        <translation>Todavía no se había probado ningún código de recuperación, así que aquí hay uno nuevo. Los anteriores no abren nada.</translation>
    </message>
    <message>
        <source>No, only I do</source>
        <translation>No, solo yo</translation>
    </message>
    <message>
        <source>Nobody can bring it back afterwards, with any passphrase or code. Nothing is erased before you do both parts below.</source>
        <translation>Después nadie puede recuperarlo, con ninguna frase de paso ni código. No se borra nada antes de las dos partes de abajo.</translation>
    </message>
    <message>
        <source>Nobody reads along, and nobody can come. Help, at the top, shows numbers where people answer.</source>
        <translation>Nadie lee contigo, y nadie puede venir. Ayuda, arriba, muestra números donde responde alguien.</translation>
    </message>
    <message>
        <source>None of this reaches a copy that someone took before. It still opens with the passphrase and the code of its time.</source>
        <translation>Nada de esto alcanza a una copia que alguien se llevó antes. Se sigue abriendo con la frase de paso y el código de entonces.</translation>
    </message>
    <message>
        <source>Not legal protection</source>
        <translation>Tampoco protección legal</translation>
    </message>
    <message>
        <source>Not therapy, not an emergency line</source>
        <translation>Ni terapia ni línea de urgencias</translation>
    </message>
    <message>
        <source>Nothing could be saved. The part that takes the passphrase is damaged, and no whole backup lies beside the journal.</source>
        <translation>No se ha podido salvar nada. La parte que toma la frase de paso está dañada, y no hay ninguna copia entera junto al diario.</translation>
    </message>
    <message>
        <source>Nothing has to be. Esc goes back, and nothing is changed.</source>
        <translation>Nada de esto hace falta. Esc vuelve atrás, y no se cambia nada.</translation>
    </message>
    <message>
        <source>Nothing has to be. Esc goes back.</source>
        <translation>Nada de esto hace falta. Esc vuelve atrás.</translation>
    </message>
    <message>
        <source>Nothing in its folder opens any more.</source>
        <translation>Nada abre ya lo que hay en su carpeta.</translation>
    </message>
    <message>
        <source>Nothing is done before the last step.</source>
        <translation>No se hace nada antes del último paso.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Off: each time you choose the place yourself.</source>
        <translation>Sin marcar: cada vez eliges tú el lugar.</translation>
    </message>
    <message>
        <source>Offer a password for files I take along</source>
        <translation>Ofrecer una contraseña para los archivos que me llevo</translation>
    </message>
    <message>
        <source>Older backups still hold pages that were deleted since, and open with the passphrase of their day. Here a fresh one is made and checked. Only then all others here are removed, and journals kept aside. Files saved elsewhere stay, and so does what is of another journal.</source>
        <translation>Las copias anteriores todavía guardan páginas que se borraron después, y se abren con la frase de paso de su día. Aquí se hace y se revisa una nueva. Solo entonces se quitan todas las demás de aquí, y los diarios guardados aparte. Los archivos guardados en otro lugar se quedan, y lo que es de otro diario también.</translation>
    </message>
    <message>
        <source>On a stick it is still there if this computer is lost. Anyone who finds the file can see how large it is, but cannot read it without a passphrase or code.</source>
        <translation>En una memoria USB sigue ahí si este ordenador se pierde. Quien encuentre el archivo puede ver su tamaño, pero no puede leerlo sin una frase de paso o un código.</translation>
    </message>
    <message>
        <source>Once it is tried, it opens your journal like the passphrase.</source>
        <translation>Cuando se prueba, abre tu diario igual que la frase de paso.</translation>
    </message>
    <message>
        <source>Once it is tried, it takes the place of the former one. Until then the former one opens your journal.</source>
        <translation>Cuando se prueba, ocupa el lugar del anterior. Hasta entonces el anterior abre tu diario.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>One fresh backup in place of all</source>
        <translation>Una copia nueva en lugar de todas</translation>
    </message>
    <message>
        <source>One is made by itself on a day the journal is opened. It is encrypted like the journal. The last of three days and of four weeks are kept.</source>
        <translation>Se hace una sin que hagas nada, cada día que se abre el diario. Está cifrada como el diario. Se guardan las últimas de tres días y de cuatro semanas.</translation>
    </message>
    <message>
        <source>Only this passphrase opens it, or the code in the next step. It is kept nowhere.</source>
        <translation>Solo esta frase de paso lo abre, o el código del paso siguiente. No se guarda en ningún lugar.</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Abrir un diario</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Open it as it is</source>
        <translation>Abrirlo como está</translation>
    </message>
    <message>
        <source>Opening. This takes a moment.</source>
        <translation>Abriendo. Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Or make a plain sheet, as a file or to print</source>
        <translation>O una hoja sencilla, como archivo o para imprimir</translation>
    </message>
    <message>
        <source>Or type the word a second time</source>
        <translation>O escribir la palabra otra vez</translation>
    </message>
    <message>
        <source>Or words drawn by chance</source>
        <translation>O palabras al azar</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Otras palabras</translation>
    </message>
    <message>
        <source>Pages deleted since that day may be back.</source>
        <translation>Puede que hayan vuelto páginas que se borraron desde ese día.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Passphrase and code</source>
        <translation>Frase de paso y código</translation>
    </message>
    <message>
        <source>Passphrase and code open a key, and the key opens the pages. The whole journal can be encrypted anew under another key.</source>
        <translation>La frase de paso y el código abren una llave, y la llave abre las páginas. Todo el diario se puede cifrar de nuevo con otra llave.</translation>
    </message>
    <message>
        <source>Passphrase now</source>
        <translation>Frase de paso de ahora</translation>
    </message>
    <message>
        <source>Plain sheet</source>
        <translation>Hoja sencilla</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sereno</translation>
    </message>
    <message>
        <source>Reading and saving. A large journal takes a while.</source>
        <translation>Leyendo y guardando. Con un diario grande tarda un rato.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Recovery code. {groups}</source>
        <translation>Código de recuperación. {groups}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Removing a journal kept aside</source>
        <translation>Quitar un diario guardado aparte</translation>
    </message>
    <message>
        <source>Removing it. This takes a moment.</source>
        <translation>Se está quitando. Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Removing the backup of {day}</source>
        <translation>Quitar la copia del {day}</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar de una copia</translation>
    </message>
    <message>
        <source>Restoring and checking. A large journal takes a while.</source>
        <translation>Restaurando y revisando. Con un diario grande tarda un rato.</translation>
    </message>
    <message>
        <source>Restoring as a test. A large journal takes a while.</source>
        <translation>Restaurando como prueba. Con un diario grande tarda un rato.</translation>
    </message>
    <message>
        <source>Save a backup to a place of my choice</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se puede leer</translation>
    </message>
    <message>
        <source>Save what can be saved</source>
        <translation>Salvar lo que se pueda</translation>
    </message>
    <message>
        <source>Saved: {pages}, now in the new journal. The damaged one is as it was.</source>
        <translation>Salvado: {pages}, ya en el diario nuevo. El dañado sigue como estaba.</translation>
    </message>
    <message>
        <source>Set for a shared computer</source>
        <translation>Para un ordenador compartido</translation>
    </message>
    <message>
        <source>Seven groups. Big or small letters, spaces or none, all work.</source>
        <translation>Siete grupos. Valen mayúsculas y minúsculas, con espacios o sin ellos.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarlo</translation>
    </message>
    <message>
        <source>Show it large</source>
        <translation>Mostrarlo grande</translation>
    </message>
    <message>
        <source>Show it smaller</source>
        <translation>Mostrarlo más pequeño</translation>
    </message>
    <message>
        <source>Shown for ten seconds. Screen readers and other programs can read it until then.</source>
        <translation>Se ve diez segundos. Hasta entonces, los lectores de pantalla y otros programas pueden leerla.</translation>
    </message>
    <message>
        <source>So that one wrong key does not lock you out. With Show pressed once, this is not needed.</source>
        <translation>Para que una tecla de más no te deje fuera. Si has apretado Mostrar una vez, esto no hace falta.</translation>
    </message>
    <message>
        <source>Some effort to guess</source>
        <translation>Cuesta un poco adivinarla</translation>
    </message>
    <message>
        <source>Some of it is from the backup of {day}.</source>
        <translation>Una parte es de la copia del {day}.</translation>
    </message>
    <message>
        <source>Some of these may not exist. The app cannot tell.</source>
        <translation>Puede que algo de esto no exista. La app no lo puede saber.</translation>
    </message>
    <message>
        <source>Someone can see that there was a journal, and that it is gone. If that could put you in danger, another way may be safer.</source>
        <translation>Alguien puede ver que había un diario, y que ya no está. Si eso te pusiera en peligro, otro camino puede ser más seguro.</translation>
    </message>
    <message>
        <source>Something outside this app has changed the first part of the journal. You can open it as it is; that part is then written anew.</source>
        <translation>Algo de fuera de esta app ha cambiado la primera parte del diario. Puedes abrirlo como está; esa parte se escribe entonces de nuevo.</translation>
    </message>
    <message>
        <source>Somewhere only you would look, or with someone you trust.</source>
        <translation>En un lugar donde solo mires tú, o con alguien de confianza.</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Dejar de abrir</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Se ha parado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was made.</source>
        <translation>Se ha parado. No se ha hecho nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was opened.</source>
        <translation>Se ha parado. No se ha abierto nada.</translation>
    </message>
    <message>
        <source>Stopped. The journal here is as it was, and no new one was made.</source>
        <translation>Se ha parado. El diario de aquí sigue como estaba, y no se ha hecho ninguno nuevo.</translation>
    </message>
    <message>
        <source>Stopping. This takes a moment.</source>
        <translation>Parando. Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Suggest a folder of this computer for those files</source>
        <translation>Proponer para ellos una carpeta de este ordenador</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>Quitar el código</translation>
    </message>
    <message>
        <source>Take the recovery code away</source>
        <translation>Quitar el código de recuperación</translation>
    </message>
    <message>
        <source>Taking the code away.</source>
        <translation>Se está quitando el código.</translation>
    </message>
    <message>
        <source>Test-restored on {day}. It opened and was whole.</source>
        <translation>Restaurada como prueba el {day}. Se abrió y estaba entera.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That fits. From now on this code opens the journal.</source>
        <translation>Encaja. Desde ahora este código abre el diario.</translation>
    </message>
    <message>
        <source>That fits. This code opens the journal from now on, and the former one does not. A copy someone took still opens with the former code.</source>
        <translation>Encaja. Desde ahora este código abre el diario, y el anterior no. Una copia que alguien se llevó se sigue abriendo con el código anterior.</translation>
    </message>
    <message>
        <source>That is where this app looks when it starts.</source>
        <translation>Ahí mira esta app cuando empieza.</translation>
    </message>
    <message>
        <source>That was less than three seconds. Nothing was erased. Typing the word a second time works too.</source>
        <translation>Han sido menos de tres segundos. No se ha borrado nada. También vale escribir la palabra otra vez.</translation>
    </message>
    <message>
        <source>The answer sets how soon the journal hides and locks. It can change later.</source>
        <translation>La respuesta fija cuánto tarda el diario en ocultarse y bloquearse. Se puede cambiar más tarde.</translation>
    </message>
    <message>
        <source>The app, and its small settings file with the look, the lock, the country for Help and the name of the window. Its place in the menu of programs too, if you gave it one.</source>
        <translation>La app y su pequeño archivo de ajustes, con el aspecto, el bloqueo, el país para Ayuda y el nombre de la ventana. También su lugar en el menú de programas, si se lo diste.</translation>
    </message>
    <message>
        <source>The backup of {day} is removed.</source>
        <translation>La copia del {day} ya no está.</translation>
    </message>
    <message>
        <source>The box for it is ticked beforehand.</source>
        <translation>La casilla ya viene marcada.</translation>
    </message>
    <message>
        <source>The code is taken away. Only the passphrase opens this journal now.</source>
        <translation>El código ya no está. Ahora solo la frase de paso abre este diario.</translation>
    </message>
    <message>
        <source>The code opened the backup of {day}. It holds {pages} and was whole. The journal made for the test is gone again.</source>
        <translation>El código ha abierto la copia del {day}. Tiene {pages} y estaba entera. El diario que se hizo para la prueba ya no está.</translation>
    </message>
    <message>
        <source>The code opened your journal</source>
        <translation>El código ha abierto tu diario</translation>
    </message>
    <message>
        <source>The code opens nothing here any more, wherever it is written down.</source>
        <translation>El código ya no abre nada aquí, esté donde esté escrito.</translation>
    </message>
    <message>
        <source>The code was taken out after three quiet minutes.</source>
        <translation>El código se ha quitado tras tres minutos sin teclas.</translation>
    </message>
    <message>
        <source>The curtain hides. It does not lock.</source>
        <translation>La cortina oculta. No bloquea.</translation>
    </message>
    <message>
        <source>The damaged one is only read. Stop here leaves it as it is.</source>
        <translation>El dañado solo se lee. Parar aquí lo deja como está.</translation>
    </message>
    <message>
        <source>The folder “backups” as a whole</source>
        <translation>La carpeta “backups” entera</translation>
    </message>
    <message>
        <source>The journal could not be erased</source>
        <translation>No se ha podido borrar el diario</translation>
    </message>
    <message>
        <source>The journal here</source>
        <translation>El diario de aquí</translation>
    </message>
    <message>
        <source>The journal is encrypted anew, and the passphrase stays. From now on this code opens it too. The former one opens nothing here any more.</source>
        <translation>El diario está cifrado de nuevo, y la frase de paso se queda. Desde ahora este código también lo abre. El anterior ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>The journal is encrypted anew. A copy someone took still opens with the words of its time.</source>
        <translation>El diario está cifrado de nuevo. Una copia que alguien se llevó se sigue abriendo con las palabras de entonces.</translation>
    </message>
    <message>
        <source>The journal is erased</source>
        <translation>El diario está borrado</translation>
    </message>
    <message>
        <source>The journal is made. It opens with your passphrase.</source>
        <translation>El diario está hecho. Se abre con tu frase de paso.</translation>
    </message>
    <message>
        <source>The journal is restored, with {pages}. It opens with what opened the backup.</source>
        <translation>El diario está restaurado, con {pages}. Se abre con lo que abrió la copia.</translation>
    </message>
    <message>
        <source>The journal is restored, with {pages}. The one that was here is kept aside. It opens with what opened the backup.</source>
        <translation>El diario está restaurado, con {pages}. El que estaba aquí se guarda aparte. Se abre con lo que abrió la copia.</translation>
    </message>
    <message>
        <source>The journal kept aside is removed.</source>
        <translation>El diario guardado aparte ya no está.</translation>
    </message>
    <message>
        <source>The journal opens as it is. The code still opens it next time.</source>
        <translation>El diario se abre como está. La próxima vez el código lo abre igual.</translation>
    </message>
    <message>
        <source>The journal that is here now is kept aside, in its folder. Pages written after the backup are in that one alone. Once the journal is open, Backups in Settings lists it, and it can be removed there.</source>
        <translation>El diario que está aquí ahora se guarda aparte, en su carpeta. Las páginas escritas después de la copia están solo en ese. Con el diario abierto, aparece en Ajustes, en Copias de seguridad, y ahí se puede quitar.</translation>
    </message>
    <message>
        <source>The journal was encrypted anew, and its new code may not have been seen. So here is another one. Once it is tried, no earlier code opens the journal.</source>
        <translation>El diario se cifró de nuevo, y puede que su código nuevo no se viera. Por eso aquí hay otro. Cuando se pruebe, ningún código anterior abre el diario.</translation>
    </message>
    <message>
        <source>The key inside</source>
        <translation>La llave de dentro</translation>
    </message>
    <message>
        <source>The keyboard types Arabic letters now.</source>
        <translation>El teclado escribe ahora letras árabes.</translation>
    </message>
    <message>
        <source>The keyboard types Cyrillic letters now.</source>
        <translation>El teclado escribe ahora letras cirílicas.</translation>
    </message>
    <message>
        <source>The keyboard types Devanagari letters now.</source>
        <translation>El teclado escribe ahora letras devanagari.</translation>
    </message>
    <message>
        <source>The keyboard types Greek letters now.</source>
        <translation>El teclado escribe ahora letras griegas.</translation>
    </message>
    <message>
        <source>The keyboard types Hebrew letters now.</source>
        <translation>El teclado escribe ahora letras hebreas.</translation>
    </message>
    <message>
        <source>The keyboard types letters that are not Latin now.</source>
        <translation>El teclado escribe ahora letras que no son latinas.</translation>
    </message>
    <message>
        <source>The keys first, then every page, draft and note, and the backups in the folder of the journal. The plain card too, and what you chose to show while locked.</source>
        <translation>Primero las llaves, después cada página, borrador y nota, y las copias de seguridad en la carpeta del diario. También la tarjeta abierta, y lo que elegiste mostrar con el diario bloqueado.</translation>
    </message>
    <message>
        <source>The last backup was not made. {why}</source>
        <translation>La última copia no se hizo. {why}</translation>
    </message>
    <message>
        <source>The new journal</source>
        <translation>El diario nuevo</translation>
    </message>
    <message>
        <source>The new journal can be made here.</source>
        <translation>Aquí se puede hacer el diario nuevo.</translation>
    </message>
    <message>
        <source>The new passphrase opens the journal from now on, and the former one does not. A copy someone took still opens with the former passphrase.</source>
        <translation>Desde ahora la frase de paso nueva abre el diario, y la anterior no. Una copia que alguien se llevó se sigue abriendo con la anterior.</translation>
    </message>
    <message>
        <source>The new passphrase opens your journal from now on. So does this code, already now. The one you used before opens nothing any more.</source>
        <translation>Desde ahora la frase de paso nueva abre tu diario. Este código también, ya mismo. El que usaste antes ya no abre nada.</translation>
    </message>
    <message>
        <source>The pages are older than expected, as when a copy was put back. Pages written after that copy may not be in it. You can open it as it is.</source>
        <translation>Las páginas son más antiguas de lo esperado, como cuando se pone de nuevo una copia. Puede que las escritas después no estén. Puedes abrirlo como está.</translation>
    </message>
    <message>
        <source>The passphrase of its time opens it, not the one of now.</source>
        <translation>Se abre con la frase de paso de entonces, no con la de ahora.</translation>
    </message>
    <message>
        <source>The passphrase or the recovery code of the day it was made. The restored journal opens with the same.</source>
        <translation>La frase de paso o el código de recuperación del día en que se hizo. El diario restaurado se abre con lo mismo.</translation>
    </message>
    <message>
        <source>The passphrase or the recovery code of this journal. If only a backup can be read, it is the one of the backup’s day.</source>
        <translation>La frase de paso o el código de recuperación de este diario. Si solo se puede leer una copia, los del día de la copia.</translation>
    </message>
    <message>
        <source>The recovery code alone is used, as if the passphrase were lost. Tried is the backup of {day}, with the code of that day.</source>
        <translation>Solo se usa el código de recuperación, como si la frase de paso se hubiera perdido. Se prueba la copia del {day}, con el código de ese día.</translation>
    </message>
    <message>
        <source>The recovery code, covered</source>
        <translation>El código de recuperación, tapado</translation>
    </message>
    <message>
        <source>The sheet is made. It lies outside the journal, and whoever finds it can open the journal. Deleting it later does not reach copies.</source>
        <translation>La hoja está hecha. Está fuera del diario, y quien la encuentre puede abrir el diario. Borrarla más tarde no alcanza a las copias.</translation>
    </message>
    <message>
        <source>The test still runs. This line says how it ends.</source>
        <translation>La prueba sigue. Esta línea dirá cómo acaba.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>The whole journal as it was on {day}. {pages}</source>
        <translation>Todo el diario como estaba el {day}. {pages}</translation>
    </message>
    <message>
        <source>The word is not typed a second time yet. Nothing was erased.</source>
        <translation>La palabra todavía no está escrita otra vez. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>The word is not typed yet. Nothing was erased.</source>
        <translation>La palabra todavía no está escrita. No se ha borrado nada.</translation>
    </message>
    <message>
        <source>Then hold this for three seconds</source>
        <translation>Después, mantener esto tres segundos</translation>
    </message>
    <message>
        <source>Then only the passphrase opens this journal. A new code can be made here later, if you like.</source>
        <translation>Entonces solo la frase de paso abre este diario. Si quieres, más tarde se puede hacer aquí otro código.</translation>
    </message>
    <message>
        <source>There is no verified backup to try yet. One can be made first.</source>
        <translation>Todavía no hay ninguna copia revisada para probar. Antes se puede hacer una.</translation>
    </message>
    <message>
        <source>There is nothing more to do here. Leave closes the app.</source>
        <translation>Aquí no hay nada más que hacer. Salir cierra la app.</translation>
    </message>
    <message>
        <source>They show when you ask for them.</source>
        <translation>Se muestran cuando las pides.</translation>
    </message>
    <message>
        <source>This backup is of {day}.</source>
        <translation>Esta copia es del {day}.</translation>
    </message>
    <message>
        <source>This can be changed at any time: at the foot of the page, later in Settings.</source>
        <translation>Se puede cambiar en cualquier momento: al pie de la página, y después en Ajustes.</translation>
    </message>
    <message>
        <source>This code does not open this journal.</source>
        <translation>Este código no abre este diario.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este ordenador</translation>
    </message>
    <message>
        <source>This file: {name}</source>
        <translation>Este archivo: {name}</translation>
    </message>
    <message>
        <source>This has begun. A large journal can take some minutes.</source>
        <translation>Esto ha empezado. Con un diario grande puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>This is being stopped. This line says when nothing runs any more.</source>
        <translation>Esto se está parando. Esta línea dirá cuándo ya no sigue nada.</translation>
    </message>
    <message>
        <source>This is still being changed. This line says when it is done.</source>
        <translation>Esto todavía se está cambiando. Esta línea dirá cuándo está hecho.</translation>
    </message>
    <message>
        <source>This is the journal that was kept aside.</source>
        <translation>Este es el diario que se guardó aparte.</translation>
    </message>
    <message>
        <source>This is the new journal, with what could be saved. It opens with what opened the damaged one.</source>
        <translation>Este es el diario nuevo, con lo que se ha podido salvar. Se abre con lo que abría el dañado.</translation>
    </message>
    <message>
        <source>This name shows in the title of the window and in the list of open windows, also while locked. A plain name says nothing about what is inside.</source>
        <translation>Este nombre se ve en el título de la ventana y en la lista de ventanas abiertas, también con el diario bloqueado. Un nombre sencillo no dice nada de lo que hay dentro.</translation>
    </message>
    <message>
        <source>This passphrase does not open the journal. Caps Lock or another keyboard layout can be the reason.</source>
        <translation>Esta frase de paso no abre el diario. Puede ser por Bloq Mayús o por otro teclado.</translation>
    </message>
    <message>
        <source>This says what was saved, and what was not.</source>
        <translation>Aquí dice qué se ha salvado y qué no.</translation>
    </message>
    <message>
        <source>Three short cards. Nothing is asked here.</source>
        <translation>Tres tarjetas cortas. Aquí no se pregunta nada.</translation>
    </message>
    <message>
        <source>To be plain</source>
        <translation>Dicho con claridad</translation>
    </message>
    <message>
        <source>Today’s passphrase opens it.</source>
        <translation>Se abre con la frase de paso de hoy.</translation>
    </message>
    <message>
        <source>Try a restore with the code</source>
        <translation>Probar a restaurar con el código</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Probar de nuevo</translation>
    </message>
    <message>
        <source>Try two groups</source>
        <translation>Probar dos grupos</translation>
    </message>
    <message>
        <source>Trying it once</source>
        <translation>Probarlo una vez</translation>
    </message>
    <message>
        <source>Two groups are enough</source>
        <translation>Bastan dos grupos</translation>
    </message>
    <message>
        <source>Two groups are enough. You can also type all of it. After “Not now”, this code opens nothing, and the former one stays.</source>
        <translation>Bastan dos grupos. También se puede escribir entero. Después de “Ahora no”, este código no abre nada, y el anterior se queda.</translation>
    </message>
    <message>
        <source>Two groups are enough. You can also type all of it. After “Not now”, this code opens nothing.</source>
        <translation>Bastan dos grupos. También se puede escribir entero. Después de “Ahora no”, este código no abre nada.</translation>
    </message>
    <message>
        <source>Two groups are enough. You can also type all of it. Until it is tried, this code opens nothing. After “Not now”, a new one is made next time.</source>
        <translation>Bastan dos grupos. También se puede escribir entero. Hasta que se prueba, este código no abre nada. Después de “Ahora no”, la próxima vez se hace uno nuevo.</translation>
    </message>
    <message>
        <source>Type all of it instead</source>
        <translation>Mejor escribirlo entero</translation>
    </message>
    <message>
        <source>Type all seven groups from your paper.</source>
        <translation>Aquí caben los siete grupos de tu papel.</translation>
    </message>
    <message>
        <source>Type groups {one} and {other} from your paper.</source>
        <translation>Aquí caben los grupos {one} y {other} de tu papel.</translation>
    </message>
    <message>
        <source>Type your passphrase and press Enter to open the journal.</source>
        <translation>Aquí cabe tu frase de paso; Intro abre el diario.</translation>
    </message>
    <message>
        <source>Until it is whole, Stop here leaves everything as it was.</source>
        <translation>Hasta que esté entero, Parar aquí deja todo como estaba.</translation>
    </message>
    <message>
        <source>Until the journal is made, Stop here leaves nothing behind.</source>
        <translation>Hasta que el diario está hecho, Parar aquí no deja nada.</translation>
    </message>
    <message>
        <source>Use my passphrase</source>
        <translation>Usar mi frase de paso</translation>
    </message>
    <message>
        <source>Use my recovery code</source>
        <translation>Usar mi código de recuperación</translation>
    </message>
    <message>
        <source>Use the curtain when I go to another window</source>
        <translation>Usar la cortina cuando voy a otra ventana</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Usar estas palabras</translation>
    </message>
    <message>
        <source>Verified. It was read again and found whole.</source>
        <translation>Revisada. Se leyó de nuevo y estaba entera.</translation>
    </message>
    <message>
        <source>Very easy to guess</source>
        <translation>Muy fácil de adivinar</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Muy difícil de adivinar</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>What another window had open. It holds that until it locks.</source>
        <translation>Lo que otra ventana tenía abierto. Lo conserva hasta que se bloquea.</translation>
    </message>
    <message>
        <source>What can be read goes into a new journal in another folder. It opens with the same passphrase and recovery code.</source>
        <translation>Lo que se puede leer pasa a un diario nuevo en otra carpeta. Se abre con la misma frase de paso y el mismo código de recuperación.</translation>
    </message>
    <message>
        <source>What can be saved</source>
        <translation>Lo que se puede salvar</translation>
    </message>
    <message>
        <source>What could be saved is in the folder you chose. “Another journal” leads there.</source>
        <translation>Lo que se ha podido salvar está en la carpeta que elegiste. “Otro diario” lleva a ella.</translation>
    </message>
    <message>
        <source>What could not be looked at</source>
        <translation>Lo que no se ha podido mirar</translation>
    </message>
    <message>
        <source>What could not be reached</source>
        <translation>Lo que no se ha alcanzado</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se ha podido leer</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What it cannot change</source>
        <translation>Lo que no puede cambiar</translation>
    </message>
    <message>
        <source>What it cannot reach</source>
        <translation>Lo que no alcanza</translation>
    </message>
    <message>
        <source>What it erases</source>
        <translation>Lo que borra</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Lo que guarda</translation>
    </message>
    <message>
        <source>What lies beside the journal</source>
        <translation>Lo que hay junto al diario</translation>
    </message>
    <message>
        <source>What makes it hard to guess</source>
        <translation>Lo que la hace difícil de adivinar</translation>
    </message>
    <message>
        <source>What may stay lost</source>
        <translation>Lo que puede quedar perdido</translation>
    </message>
    <message>
        <source>What opens it?</source>
        <translation>¿Qué la abre?</translation>
    </message>
    <message>
        <source>What should the window be called?</source>
        <translation>¿Cómo se llamará la ventana?</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Lo que se queda aquí</translation>
    </message>
    <message>
        <source>What the disk may still hold of former pieces, and pictures of it that the computer keeps by itself.</source>
        <translation>Lo que el disco aún guarde de trozos anteriores, y las imágenes suyas que el ordenador guarda sin preguntar.</translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation>Lo que esto cambia</translation>
    </message>
    <message>
        <source>What this is, and what it is not</source>
        <translation>Qué es esto, y qué no es</translation>
    </message>
    <message>
        <source>What was saved</source>
        <translation>Lo que se ha salvado</translation>
    </message>
    <message>
        <source>Where should the backup lie?</source>
        <translation>¿Dónde va a estar la copia?</translation>
    </message>
    <message>
        <source>Where should the journal be?</source>
        <translation>¿Dónde va a estar el diario?</translation>
    </message>
    <message>
        <source>Where should the new journal be?</source>
        <translation>¿Dónde va a estar el diario nuevo?</translation>
    </message>
    <message>
        <source>Where to keep it</source>
        <translation>Dónde guardarlo</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia de seguridad?</translation>
    </message>
    <message>
        <source>While locked</source>
        <translation>Con el diario bloqueado</translation>
    </message>
    <message>
        <source>Whoever finds this can open your journal.</source>
        <translation>Quien encuentre esto puede abrir tu diario.</translation>
    </message>
    <message>
        <source>With the pointer, or with the space bar. Letting go earlier changes nothing.</source>
        <translation>Con el puntero, o con la barra espaciadora. Si se suelta antes, no cambia nada.</translation>
    </message>
    <message>
        <source>Words that stood on damaged parts and in no backup. At the end you can read which days they were from, as far as that can be known.</source>
        <translation>Palabras que estaban en partes dañadas y en ninguna copia. Al final puedes leer de qué días eran, hasta donde se puede saber.</translation>
    </message>
    <message>
        <source>Written. It was not checked yet.</source>
        <translation>Escrita. Todavía no se ha revisado.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Your journal is open. Where would you like to begin?</source>
        <translation>Tu diario está abierto. ¿Por dónde te gustaría empezar?</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <source>{count} pages could not be read as they were. If an earlier text of one was found, that stands in its place.</source>
        <translation>{count} páginas no se han podido leer como eran. Si se encontró un texto anterior de alguna, está en su lugar.</translation>
    </message>
    <message>
        <source>{month}: {days}</source>
        <translation>{month}: {days}</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size} %</translation>
    </message>
    <message>
        <source>“Open it” leads to the new journal. Esc leads back to the other one.</source>
        <translation>“Abrirlo” lleva al diario nuevo. Esc vuelve al otro.</translation>
    </message>
</context>
</TS>
