# Settings > Groups: the list.

groups-title = Группы
groups-sub = Люди с одинаковыми собственными ролями
groups-new = Новая группа
groups-found = { $count ->
    [one] Показана { $count } группа
    [few] Показаны { $count } группы
    [many] Показано { $count } групп
   *[other] Показано { $count } группы
 }
groups-none = Групп пока нет
groups-none-words = Создайте группу для людей, у которых должны быть одинаковые права в ваших программах.
groups-directory = Ведёт каталог

# One group, and the dialogs.

groups-back = Все группы
groups-id = ID группы
groups-nobody = В этой группе никого нет
groups-no-roles = У этой группы нет собственных ролей
groups-create = Создать группу
groups-rename = Переименовать группу
groups-delete = Удалить группу
groups-delete-question = Удалить группу { $name }?
groups-delete-words = Её участники останутся в своих организациях и потеряют то, что давали им собственные роли группы. Это нельзя отменить.
groups-remove-question = Удалить из группы { $name }?
groups-remove-words = Человек сразу потеряет то, что давали ему собственные роли этой группы. Участником организации он останется.
groups-give = Назначить роль
groups-give-title = Назначить собственную роль группе { $name }
groups-give-words = С этого момента она есть у всех в группе.
groups-role = Собственная роль
groups-has-all = У этой группы уже есть все собственные роли.
groups-take = Отозвать роль
groups-take-question = Отозвать роль { $role } у группы { $name }?
groups-take-words = Её участники сразу потеряют то, что давала эта роль.

# What has just been done.

groups-done-created = Группа создана.
groups-done-renamed = Группа переименована.
groups-done-deleted = Группа удалена.
groups-done-added = Участник добавлен в группу.
groups-done-removed = Участник удалён из группы.
groups-done-given = Роль назначена группе.
groups-done-taken = Роль отозвана у группы.

# Why something was not done.

groups-refused-not-allowed = Вы больше не можете управлять группами этой организации.
groups-refused-gone = Этой группы больше нет.
groups-refused-member = Этот человек уже в группе.
groups-refused-not-in = Этого человека больше нет в группе.
groups-refused-directory = Эту группу ведёт каталог вашей организации. Измените её там.
groups-refused-owner = Собственная роль этой группы делает её участников владельцами. Кто в ней состоит, решает только владелец.

# Settings > Custom roles: the list.

custom-roles-title = Собственные роли
custom-roles-sub = Что участники могут делать в ваших программах; роли назначаются через группы
custom-roles-new = Новая собственная роль
custom-roles-found = { $count ->
    [one] Показана { $count } собственная роль
    [few] Показаны { $count } собственные роли
    [many] Показано { $count } собственных ролей
   *[other] Показано { $count } собственной роли
 }
custom-roles-built-in = Встроенная
custom-roles-changed = Изменена

# One custom role, and the dialogs.

custom-roles-back = Все собственные роли
custom-roles-id = ID роли
custom-roles-edit = Изменить собственную роль
custom-roles-create = Создать собственную роль
custom-roles-delete = Удалить роль
custom-roles-delete-question = Удалить собственную роль { $name }?
custom-roles-delete-words = Все, у кого она есть, сразу потеряют то, что она разрешает. Это нельзя отменить.
custom-roles-delete-groups = { $count ->
    [one] Она есть у { $count } группы, и та её потеряет:
    [few] Она есть у { $count } групп, и они её потеряют:
    [many] Она есть у { $count } групп, и они её потеряют:
   *[other] Она есть у { $count } группы, и они её потеряют:
 }
custom-roles-permissions = Разрешения
custom-roles-allows-nothing = Эта роль пока ничего не разрешает.
custom-roles-owner-access = Доступ владельца
custom-roles-groups = Группы с этой ролью
custom-roles-no-groups = Этой роли нет ни у одной группы. Назначьте её на странице группы.
custom-roles-more-groups = { $count ->
    [one] … и ещё { $count } группа
    [few] … и ещё { $count } группы
    [many] … и ещё { $count } групп
   *[other] … и ещё { $count } группы
 }
custom-roles-permissions-of = { $kind ->
    [capability] Все функции
    [permission] Администрирование
   *[connectors] Коннекторы
 }
# $permission is how it is typed. Some of them are about all connectors, that is, connections to other services.
custom-roles-permission = { $permission ->
    [capability_access_all] Всё: все функции и все права владельца
    [capability_access_all_ga] Все общедоступные функции, без администрирования
    [permission_owner] Все права владельца
    [permission_manage_custom_roles] Создавать, изменять и назначать собственные роли
    [permission_manage_members] Приглашать и удалять участников и менять их роли
    [permission_manage_groups] Управлять группами и их составом
    [permission_manage_identity] Решать, как люди входят
    [permission_manage_billing] Управлять тарифом и оплатой
    [permission_view_activities] Видеть, что происходило в организации
    [use_all_connectors] Использовать все коннекторы
    [always_allow_all_connectors] Использовать все коннекторы без вопроса каждый раз
    [grant_all_connectors] Предоставлять области доступа всех коннекторов
    [interactive_all_connectors] Использовать все коннекторы интерактивно
    [managed_all_connectors] Использовать все коннекторы как управляемые
   *[other] { $permission }
 }
custom-roles-other = Другие разрешения
custom-roles-other-hint = По одному в строке: функция, например chat, или use@connector:ID

# What has just been done.

custom-roles-done-created = Собственная роль создана.
custom-roles-done-changed = Собственная роль изменена.
custom-roles-done-deleted = Собственная роль удалена.

# Why something was not done.

custom-roles-refused-not-allowed = Вы больше не можете управлять собственными ролями этой организации.
custom-roles-refused-gone = Этой собственной роли больше нет.
custom-roles-refused-built-in = Встроенная роль не изменяется. Её можно назначать группам.
custom-roles-refused-owner = Роль с доступом владельца назначает, изменяет и отзывает только владелец.
custom-roles-refused-not-attached = У этой группы больше нет этой роли.
custom-roles-refused-limit = В организации уже { $limit } собственных ролей. Удалите одну, чтобы освободить место.
custom-roles-refused-many = У роли может быть не больше { $limit } разрешений.
custom-roles-refused-action = Одного из этих разрешений не существует. Функции пишутся строчными латинскими буквами, цифрами и знаком _.
custom-roles-refused-resource = Одно из этого не является разрешением. Напишите функцию или одно из: use@connector:ID, use@connector_tool:ID:TOOL, grant@connector_scope:ID:SCOPE.
