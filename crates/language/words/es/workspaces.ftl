# Settings > Workspaces: the list.

workspaces-title = Espacios de trabajo
workspaces-sub = Partes de esta organización con miembros, claves de API y límites propios
workspaces-new = Nuevo espacio de trabajo
workspaces-filter = Filtrar por estado
workspaces-show-active = Espacios de trabajo activos
workspaces-show-all = Espacios de trabajo activos y archivados
workspaces-found = { $count ->
    [one] Se muestra { $count } espacio de trabajo
   *[other] Se muestran { $count } espacios de trabajo
 }
workspaces-column-name = Nombre
workspaces-column-created = Creado el
workspaces-default = Predeterminado
workspaces-archived = Archivado
workspaces-archived-at = Archivado el { $day }

# One workspace.

workspaces-back = Todos los espacios de trabajo
workspaces-id = ID del espacio de trabajo
workspaces-residency = Dónde pueden ejecutarse los modelos
workspaces-residency-name = { $where ->
    [us] Solo en Estados Unidos
    [us_first] En Estados Unidos, salvo que una solicitud indique otra cosa
   *[anywhere] En cualquier lugar
 }
workspaces-members-none = No hay nadie en este espacio de trabajo
workspaces-members-default = Todos los miembros de la organización están en su espacio de trabajo predeterminado.
workspaces-inherited = por su rol en la organización
workspace-role-name = { $role ->
    [workspace_user] Usuario del espacio
    [workspace_developer] Desarrollador del espacio
    [workspace_restricted_developer] Desarrollador restringido del espacio
    [workspace_admin] Administrador del espacio
   *[workspace_billing] Facturación del espacio
 }
workspace-role-description = { $role ->
    [workspace_user] Participa, sin claves.
    [workspace_developer] También trabaja con claves.
    [workspace_restricted_developer] También trabaja con claves, pero no ve trazas de sesión ni descarga archivos.
    [workspace_admin] Hace todo en el espacio de trabajo.
   *[workspace_billing] Se ocupa de su facturación.
 }

# The dialogs.

workspaces-create = Crear espacio de trabajo
workspaces-edit = Editar espacio de trabajo
workspaces-save = Guardar
workspaces-name = Nombre
workspaces-color = Color
workspaces-color-name = { $color ->
    [violet] Violeta
    [red] Rojo
    [ochre] Ocre
    [green] Verde
    [teal] Verde azulado
    [blue] Azul
    [magenta] Magenta
   *[grey] Gris
 }
workspaces-color-own = Como está ({ $color })
workspaces-archive = Archivar espacio de trabajo
workspaces-archive-question = ¿Archivar el espacio de trabajo { $name }?
workspaces-archive-words = Todas sus claves de API dejan de funcionar de inmediato y ya no se podrá cambiar nada en él. Esto no se puede deshacer.
workspaces-add-member = Añadir miembro
workspaces-add-title = Añadir un miembro a { $name }
workspaces-add-search = Buscar
workspaces-add-choose = Elige un miembro de la organización
workspaces-add-more = Hay más miembros que coinciden. Busca un nombre o una dirección.
workspaces-add-nobody = Nadie más coincide. Quien ya está dentro no se ofrece.
workspaces-remove-question = ¿Quitar del espacio de trabajo { $name }?
workspaces-remove-words = Esta persona perderá de inmediato el acceso a este espacio de trabajo, y sus propias claves de API en él se archivarán. Seguirá siendo miembro de la organización.

# What has just been done.

workspaces-done-created = Se ha creado el espacio de trabajo.
workspaces-done-changed = Se ha cambiado el espacio de trabajo.
workspaces-done-archived = Se han archivado el espacio de trabajo y sus claves de API.
workspaces-done-added = Se ha añadido al miembro al espacio de trabajo.
workspaces-done-removed = Se ha quitado al miembro del espacio de trabajo.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Introduce un nombre.
    [too_long] Acorta el nombre a { $limit } caracteres como máximo.
   *[unprintable] Introduce un nombre con caracteres que se puedan mostrar.
 }
workspaces-refused-not-allowed = Ya no puedes gestionar los espacios de trabajo de esta organización.
workspaces-refused-gone = Este espacio de trabajo ya no existe.
workspaces-refused-color = Elige un color.
workspaces-refused-residency = Elige dónde pueden ejecutarse los modelos.
workspaces-refused-details = Esto no se puede guardar así.
workspaces-refused-limit = La organización ya ha alcanzado su límite de { $limit } espacios de trabajo. Archiva uno para hacer sitio.
workspaces-refused-default = El espacio de trabajo predeterminado conserva su nombre y no se puede archivar.
workspaces-refused-archived = Este espacio de trabajo está archivado y se queda como está.
workspaces-refused-member = Esta persona ya está en el espacio de trabajo.
workspaces-refused-inherited = Su rol en la organización, { $role }, decide lo que puede hacer aquí.
workspaces-refused-full = El espacio de trabajo ya ha alcanzado su límite de { $limit } miembros.
