# Settings > Service accounts: the list.

service-accounts-title = Сервисные аккаунты
service-accounts-sub = Программы как участники этой организации, со своими ролями и ключами
service-accounts-new = Новый сервисный аккаунт
service-accounts-show-active = Действующие
service-accounts-show-all = Действующие и архивные
service-accounts-found = { $count ->
    [one] Показан { $count } сервисный аккаунт
    [few] Показаны { $count } сервисных аккаунта
    [many] Показано { $count } сервисных аккаунтов
   *[other] Показано { $count } сервисного аккаунта
 }
service-accounts-none = Сервисных аккаунтов пока нет
service-accounts-none-words = Создайте аккаунт для программы, ключи которой должны остаться, когда люди уходят.

# One service account, and the dialogs.

service-accounts-back = Все сервисные аккаунты
service-accounts-id = ID сервисного аккаунта
service-accounts-create = Создать сервисный аккаунт
service-accounts-edit = Изменить { $name }
service-accounts-edit-act = Изменить
service-accounts-name-hint = Буквы a–z, цифры и дефисы. Имя остаётся навсегда.
service-accounts-description = Для чего он
service-accounts-role-description = { $role ->
    [admin] Также создаёт и обновляет ключи рабочих пространств и сервисных аккаунтов.
   *[developer] Работает в рабочих пространствах, в которые добавлен.
 }
service-accounts-archive = Отправить сервисный аккаунт в архив
service-accounts-archive-question = Отправить сервисный аккаунт { $name } в архив?
service-accounts-archive-words = Его API-ключи сразу перестанут работать, а имя останется занятым. Это нельзя отменить.
service-accounts-nowhere = Его нет ни в одном рабочем пространстве
service-accounts-default-words = По умолчанию. Добавьте его в это рабочее пространство, чтобы дать ему там роль.
service-accounts-add = Добавить в рабочее пространство
service-accounts-add-title = Добавить { $account } в рабочее пространство
service-accounts-role-title = Изменить роль { $account } в { $name }
service-accounts-remove-question = Удалить { $account } из рабочего пространства { $name }?
service-accounts-remove-words = Он больше не сможет работать в этом рабочем пространстве.
service-accounts-keys = API-ключи этого сервисного аккаунта

# What has just been done.

service-accounts-done-created = Сервисный аккаунт создан.
service-accounts-done-changed = Сервисный аккаунт изменён.
service-accounts-done-archived = Сервисный аккаунт и его API-ключи отправлены в архив.
service-accounts-done-added = Сервисный аккаунт добавлен в рабочее пространство.
service-accounts-done-removed = Сервисный аккаунт удалён из рабочего пространства.

# Why something was not done.

service-accounts-refused-not-allowed = Вы больше не можете управлять сервисными аккаунтами этой организации.
service-accounts-refused-gone = Этого сервисного аккаунта больше нет.
service-accounts-refused-archived = Этот сервисный аккаунт в архиве и не изменяется.
service-accounts-refused-not-in = Его больше нет в этом рабочем пространстве.
service-accounts-refused-name = Введите имя: от 1 до { $limit } букв a–z, цифр и дефисов.
service-accounts-refused-taken = У одного из сервисных аккаунтов этой организации такое имя есть или было.
service-accounts-refused-description = Сократите текст: не больше { $limit } символов.
