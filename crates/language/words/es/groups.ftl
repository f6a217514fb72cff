# Settings > Groups: the list.

groups-title = Grupos
groups-sub = Personas que tienen los mismos roles personalizados
groups-new = Nuevo grupo
groups-found = { $count ->
    [one] { $count } grupo mostrado
   *[other] { $count } grupos mostrados
 }
groups-none = Aún no hay grupos
groups-none-words = Crea uno para personas que deban tener los mismos derechos en tus programas.
groups-directory = Lo lleva el directorio

# One group, and the dialogs.

groups-back = Todos los grupos
groups-id = ID del grupo
groups-nobody = No hay nadie en este grupo
groups-no-roles = Este grupo no tiene roles personalizados
groups-create = Crear grupo
groups-rename = Cambiar el nombre del grupo
groups-delete = Eliminar grupo
groups-delete-question = ¿Eliminar el grupo { $name }?
groups-delete-words = Sus miembros siguen en sus organizaciones y pierden lo que sus roles personalizados les daban. No se puede deshacer.
groups-remove-question = ¿Quitar del grupo { $name }?
groups-remove-words = Pierde al instante lo que los roles personalizados de este grupo le daban. Sigue siendo miembro de la organización.
groups-give = Asignar rol
groups-give-title = Asignar un rol personalizado a { $name }
groups-give-words = Todos los del grupo lo tienen desde ese momento.
groups-role = Rol personalizado
groups-has-all = Este grupo ya tiene todos los roles personalizados.
groups-take = Quitar el rol
groups-take-question = ¿Quitar el rol { $role } al grupo { $name }?
groups-take-words = Sus miembros pierden al instante lo que este rol les daba.

# What has just been done.

groups-done-created = Se ha creado el grupo.
groups-done-renamed = Se ha cambiado el nombre del grupo.
groups-done-deleted = Se ha eliminado el grupo.
groups-done-added = Se ha añadido el miembro al grupo.
groups-done-removed = Se ha quitado el miembro del grupo.
groups-done-given = Se ha asignado el rol al grupo.
groups-done-taken = Se ha quitado el rol al grupo.

# Why something was not done.

groups-refused-not-allowed = Ya no puedes gestionar los grupos de esta organización.
groups-refused-gone = Este grupo ya no existe.
groups-refused-member = Esta persona ya está en el grupo.
groups-refused-not-in = Esta persona ya no está en el grupo.
groups-refused-directory = El directorio de tu organización lleva este grupo. Cámbialo allí.
groups-refused-owner = Un rol personalizado de este grupo convierte a sus miembros en propietarios. Solo un propietario decide quién está en él.

# Settings > Custom roles: the list.

custom-roles-title = Roles personalizados
custom-roles-sub = Lo que los miembros pueden hacer en tus programas, asignado mediante grupos
custom-roles-new = Nuevo rol personalizado
custom-roles-found = { $count ->
    [one] { $count } rol personalizado mostrado
   *[other] { $count } roles personalizados mostrados
 }
custom-roles-built-in = Predefinido
custom-roles-changed = Modificado

# One custom role, and the dialogs.

custom-roles-back = Todos los roles personalizados
custom-roles-id = ID del rol
custom-roles-edit = Editar rol personalizado
custom-roles-create = Crear rol personalizado
custom-roles-delete = Eliminar rol
custom-roles-delete-question = ¿Eliminar el rol personalizado { $name }?
custom-roles-delete-words = Quien lo tenga pierde al instante lo que permite. No se puede deshacer.
custom-roles-delete-groups = { $count ->
    [one] { $count } grupo lo tiene y lo pierde:
   *[other] { $count } grupos lo tienen y lo pierden:
 }
custom-roles-permissions = Permisos
custom-roles-allows-nothing = Este rol aún no permite nada.
custom-roles-owner-access = Acceso de propietario
custom-roles-groups = Grupos que lo tienen
custom-roles-no-groups = Ningún grupo tiene este rol. Asígnalo a uno en la página del grupo.
custom-roles-more-groups = { $count ->
    [one] … y { $count } grupo más
   *[other] … y { $count } grupos más
 }
custom-roles-permissions-of = { $kind ->
    [capability] Todas las funciones
    [permission] Administración
   *[connectors] Conectores
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Todo: todas las funciones y todos los derechos de un propietario
    [capability_access_all_ga] Todas las funciones de disponibilidad general, sin administración
    [permission_owner] Todos los derechos de un propietario
    [permission_manage_custom_roles] Crear, modificar y asignar roles personalizados
    [permission_manage_members] Invitar y quitar miembros, y cambiar sus roles
    [permission_manage_groups] Gestionar los grupos y quién está en ellos
    [permission_manage_identity] Decidir cómo inician sesión las personas
    [permission_manage_billing] Gestionar el plan y el pago
    [permission_view_activities] Ver lo que ha pasado en la organización
    [use_all_connectors] Usar todos los conectores
    [always_allow_all_connectors] Usar todos los conectores sin que se pregunte cada vez
    [grant_all_connectors] Conceder ámbitos de todos los conectores
    [interactive_all_connectors] Usar todos los conectores de forma interactiva
    [managed_all_connectors] Usar todos los conectores como gestionados
   *[other] { $permission }
 }
custom-roles-other = Otros permisos
custom-roles-other-hint = Uno por línea: una función como chat, o use@connector:ID

# What has just been done.

custom-roles-done-created = Se ha creado el rol personalizado.
custom-roles-done-changed = Se ha modificado el rol personalizado.
custom-roles-done-deleted = Se ha eliminado el rol personalizado.

# Why something was not done.

custom-roles-refused-not-allowed = Ya no puedes gestionar los roles personalizados de esta organización.
custom-roles-refused-gone = Este rol personalizado ya no existe.
custom-roles-refused-built-in = Un rol predefinido se queda como está. Se puede asignar a grupos.
custom-roles-refused-owner = Solo un propietario asigna, modifica o quita un rol con acceso de propietario.
custom-roles-refused-not-attached = Este grupo ya no tiene este rol.
custom-roles-refused-limit = La organización ya tiene sus { $limit } roles personalizados. Elimina uno para hacer sitio.
custom-roles-refused-many = Un rol tiene como máximo { $limit } permisos.
custom-roles-refused-action = Uno de ellos no es un permiso que exista. Las funciones se escriben con minúsculas, cifras y _.
custom-roles-refused-resource = Uno de ellos no es un permiso. Escribe una función, o una de estas formas: use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
