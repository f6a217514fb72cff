# Settings > Service accounts: the list.

service-accounts-title = Cuentas de servicio
service-accounts-sub = Programas como miembros de esta organización, con roles y claves propios
service-accounts-new = Nueva cuenta de servicio
service-accounts-show-active = Activas
service-accounts-show-all = Activas y archivadas
service-accounts-found = { $count ->
    [one] { $count } cuenta de servicio mostrada
   *[other] { $count } cuentas de servicio mostradas
 }
service-accounts-none = Aún no hay cuentas de servicio
service-accounts-none-words = Crea una para un programa cuyas claves deban quedarse cuando alguien se vaya.

# One service account, and the dialogs.

service-accounts-back = Todas las cuentas de servicio
service-accounts-id = ID de la cuenta de servicio
service-accounts-create = Crear cuenta de servicio
service-accounts-edit = Editar { $name }
service-accounts-edit-act = Editar
service-accounts-name-hint = Letras a–z, cifras y guiones. El nombre es definitivo.
service-accounts-description = Para qué sirve
service-accounts-role-description = { $role ->
    [admin] También crea y renueva claves de espacios de trabajo y de cuentas de servicio.
   *[developer] Trabaja en los espacios de trabajo a los que se ha añadido.
 }
service-accounts-archive = Archivar cuenta de servicio
service-accounts-archive-question = ¿Archivar la cuenta de servicio { $name }?
service-accounts-archive-words = Sus claves de API dejan de funcionar al instante y su nombre sigue ocupado. No se puede deshacer.
service-accounts-nowhere = No está en ningún espacio de trabajo
service-accounts-default-words = Por defecto. Añádela a este espacio de trabajo para darle un rol en él.
service-accounts-add = Añadir a un espacio de trabajo
service-accounts-add-title = Añadir { $account } a un espacio de trabajo
service-accounts-role-title = Cambiar el rol de { $account } en { $name }
service-accounts-remove-question = ¿Quitar { $account } del espacio de trabajo { $name }?
service-accounts-remove-words = Ya no puede trabajar en este espacio de trabajo.
service-accounts-keys = Las claves de API de esta cuenta de servicio

# What has just been done.

service-accounts-done-created = Se ha creado la cuenta de servicio.
service-accounts-done-changed = Se ha modificado la cuenta de servicio.
service-accounts-done-archived = Se han archivado la cuenta de servicio y sus claves de API.
service-accounts-done-added = Se ha añadido la cuenta de servicio al espacio de trabajo.
service-accounts-done-removed = Se ha quitado la cuenta de servicio del espacio de trabajo.

# Why something was not done.

service-accounts-refused-not-allowed = Ya no puedes gestionar las cuentas de servicio de esta organización.
service-accounts-refused-gone = Esta cuenta de servicio ya no existe.
service-accounts-refused-archived = Esta cuenta de servicio está archivada y se queda como está.
service-accounts-refused-not-in = Ya no está en este espacio de trabajo.
service-accounts-refused-name = Escribe un nombre de 1 a { $limit } letras a–z, cifras y guiones.
service-accounts-refused-taken = Una cuenta de servicio de esta organización tiene este nombre, o lo tuvo.
service-accounts-refused-description = Acorta esto a { $limit } caracteres como máximo.
