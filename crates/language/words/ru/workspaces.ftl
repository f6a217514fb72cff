# Settings > Workspaces: the list.

workspaces-title = Рабочие пространства
workspaces-sub = Части организации со своими участниками, API-ключами и лимитами
workspaces-new = Новое рабочее пространство
workspaces-filter = Фильтр по статусу
workspaces-show-active = Действующие рабочие пространства
workspaces-show-all = Действующие и архивные рабочие пространства
workspaces-found = { $count ->
    [one] Показано { $count } рабочее пространство
    [few] Показаны { $count } рабочих пространства
    [many] Показано { $count } рабочих пространств
   *[other] Показано { $count } рабочего пространства
 }
workspaces-column-name = Название
workspaces-column-created = Создано
workspaces-default = По умолчанию
workspaces-archived = В архиве
workspaces-archived-at = В архиве с { $day }

# One workspace.

workspaces-back = Все рабочие пространства
workspaces-id = ID рабочего пространства
workspaces-residency = Где могут работать модели
workspaces-residency-name = { $where ->
    [us] Только в США
    [us_first] В США, если запрос не указывает иное
   *[anywhere] Где угодно
 }
workspaces-members-none = В этом рабочем пространстве никого нет
workspaces-members-default = Все участники организации состоят в её рабочем пространстве по умолчанию.
workspaces-inherited = по роли в организации
workspace-role-name = { $role ->
    [workspace_user] Пользователь пространства
    [workspace_developer] Разработчик пространства
    [workspace_restricted_developer] Разработчик пространства с ограничениями
    [workspace_admin] Администратор пространства
   *[workspace_billing] Ответственный за оплату пространства
 }
workspace-role-description = { $role ->
    [workspace_user] Участвует, без ключей.
    [workspace_developer] Также работает с ключами.
    [workspace_restricted_developer] Также работает с ключами, но не видит записей сеансов и не скачивает файлы.
    [workspace_admin] Делает в рабочем пространстве всё.
   *[workspace_billing] Следит за его оплатой.
 }

# The dialogs.

workspaces-create = Создать рабочее пространство
workspaces-edit = Изменить рабочее пространство
workspaces-save = Сохранить
workspaces-name = Название
workspaces-color = Цвет
workspaces-color-name = { $color ->
    [violet] Фиолетовый
    [red] Красный
    [ochre] Охра
    [green] Зелёный
    [teal] Бирюзовый
    [blue] Синий
    [magenta] Пурпурный
   *[grey] Серый
 }
workspaces-color-own = Как сейчас ({ $color })
workspaces-archive = Отправить рабочее пространство в архив
workspaces-archive-question = Отправить рабочее пространство { $name } в архив?
workspaces-archive-words = Все его API-ключи сразу перестанут работать, и изменить в нём больше ничего будет нельзя. Это действие необратимо.
workspaces-add-member = Добавить участника
workspaces-add-title = Добавить участника в { $name }
workspaces-add-search = Найти
workspaces-add-choose = Выберите участника организации
workspaces-add-more = Подходящих участников больше, чем показано. Найдите имя или адрес.
workspaces-add-nobody = Больше никто не подходит. Тех, кто уже входит, здесь нет.
workspaces-remove-question = Удалить из рабочего пространства { $name }?
workspaces-remove-words = Участник сразу потеряет доступ к этому рабочему пространству, а его собственные API-ключи в нём отправятся в архив. Он останется участником организации.

# What has just been done.

workspaces-done-created = Рабочее пространство создано.
workspaces-done-changed = Рабочее пространство изменено.
workspaces-done-archived = Рабочее пространство и его API-ключи отправлены в архив.
workspaces-done-added = Участник добавлен в рабочее пространство.
workspaces-done-removed = Участник удалён из рабочего пространства.

# Why something was not done.

name-wrong = { $problem ->
    [empty] Введите название.
    [too_long] Сократите название: не больше { $limit } символов.
   *[unprintable] Введите название из символов, которые можно показать.
 }
workspaces-refused-not-allowed = Вы больше не можете управлять рабочими пространствами этой организации.
workspaces-refused-gone = Этого рабочего пространства больше нет.
workspaces-refused-color = Выберите цвет.
workspaces-refused-residency = Выберите, где могут работать модели.
workspaces-refused-details = В таком виде это нельзя сохранить.
workspaces-refused-limit = Достигнут лимит рабочих пространств организации: { $limit }. Отправьте одно в архив, чтобы освободить место.
workspaces-refused-default = Рабочее пространство по умолчанию сохраняет название и не отправляется в архив.
workspaces-refused-archived = Это рабочее пространство в архиве и не изменяется.
workspaces-refused-member = Этот человек уже в рабочем пространстве.
workspaces-refused-inherited = Что ему можно здесь, решает его роль в организации: { $role }.
workspaces-refused-full = Достигнут лимит участников рабочего пространства: { $limit }.
