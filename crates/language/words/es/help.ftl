# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Centro de ayuda
help-welcome = ¿Cómo podemos ayudarte?
help-lead = Todo sobre invitaciones, miembros, roles, espacios de trabajo y claves.
help-console = Abrir la consola
help-search = Buscar
help-search-label = Buscar en el centro de ayuda
help-search-example = Busca una tarea, una palabra o un código de error
help-suggestions = Sugerencias
help-place = Dónde estás
help-contents = En esta página
help-related = Artículos relacionados
help-neighbours = Más en esta sección
help-previous = Anterior
help-next = Siguiente
help-not-translated = Este artículo todavía no está en tu idioma, así que lo lees en inglés.
help-unknown = Ese artículo no existe
help-unknown-lead = Puede que ahora tenga otro nombre. Busca lo que necesitas o recorre todos los artículos.
help-all = Todos los artículos
help-results = Resultados de la búsqueda
help-nothing-asked = ¿Qué buscas?
help-nothing-asked-lead = Escribe arriba unas palabras: una tarea, una palabra de un mensaje o un código de error.
help-nothing-found-lead = Prueba con menos palabras o con otras: lo que quieres hacer, o una palabra del mensaje que ves. Para empezar bien:
help-corrected = Ningún artículo contiene «{ $asked }»; estos contienen «{ $instead }».
help-question = ¿Ha respondido esto a tu pregunta?
help-yes = Sí
help-partly = En parte
help-no = No
help-thanks = Gracias. Tu respuesta ayuda a mejorar esto.
help-thanks-for-words = Gracias. Hemos guardado lo que has escrito.
help-comment = ¿Qué faltaba o qué te ha ayudado?
help-send = Enviar
help-readers = Los administradores de { $organization } lo leen, sin tu nombre.
help-answers = Respuestas sobre la ayuda
help-answers-lead = Si los artículos del centro de ayuda han respondido a las preguntas.
help-answers-none = Todavía no ha respondido nadie
help-answers-none-lead = Debajo de cada artículo del centro de ayuda se pregunta si ha servido. Las respuestas aparecen aquí.
help-article = Artículo
help-everybody = Todos en este servidor
help-comments = Lo que han escrito los miembros
help-comments-none = Nadie de esta organización ha escrito nada todavía.
help-section = { $section ->
    [inviting] Invitar a personas
    [members] Miembros y roles
    [signing-in] Iniciar sesión
    [workspaces] Espacios de trabajo
    [keys] Claves
    [organization] Tu organización
    [programs] Programas y automatización
    [running] Gestionar un servidor
   *[errors] Errores explicados
 }
help-found = { $count ->
    [0] No se encontró nada para «{ $query }»
    [one] { $count } artículo para «{ $query }»
   *[other] { $count } artículos para «{ $query }»
 }
