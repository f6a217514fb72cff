# Settings > Activity: who did what.

activity-title = Активность
activity-sub = Кто и что делал в этой организации, сначала новое
activity-not-captured = Активность здесь не записывается: она отключена в настройках соответствия. То, что происходит сейчас, показано не будет.
activity-search-hint = Поиск по человеку, названию или ID
activity-filter-kind = Фильтр по виду
activity-all-kinds = Все виды
activity-kind = { $kind ->
    [invites] Приглашения
    [members] Участники
    [workspaces] Рабочие пространства
    [keys] Ключи и доступ
    [groups] Группы и роли
    [service_accounts] Сервисные аккаунты
    [webhooks] Вебхуки
    [organization] Организация
    [sign_in] Входы
   *[feed] Чтение ленты активности
 }
# The first of a group of choices; the others are single acts of this kind.
activity-whole-kind = { $kind }: все
activity-filter-actor = Фильтр по исполнителю
activity-all-actors = Все
activity-from = С
activity-until = По
activity-found = { $count ->
    [one] Показано { $count } действие
    [few] Показаны { $count } действия
    [many] Показано { $count } действий
   *[other] Показано { $count } действия
 }
activity-none = Пока ничего не произошло
activity-none-words = Здесь записывается каждое изменение в этой организации.
activity-no-match = Ничего не найдено
activity-show-all = Показать всю активность
activity-column-what = Что
activity-column-who = Кто
activity-column-when = Когда
activity-details = Подробности
activity-export-csv = Экспорт в CSV
activity-export-lines = Экспорт в JSON Lines

# Who did it.

activity-admin-key = Ключ администратора { $name }
activity-api-key = API-ключ { $name }
activity-key = Ключ { $name }
activity-not-signed-in = { $address }, без входа
activity-operator = Администратор сервера

# One act.

activity-program = Программа
activity-about = Всё о { $name }
activity-whole = Как это читают программы

# What was done. Beside it stand its people and things.

activity-what = { $type ->
    [organization_created] Организация создана
    [org_user_invite_sent] Приглашение отправлено
    [org_user_invite_re_sent] Приглашение отправлено снова
    [org_user_invite_updated] Приглашение изменено
    [org_user_invite_link_shown] Ссылка приглашения передана
    [org_user_invite_accepted] Приглашение принято
    [org_user_invite_rejected] Приглашение отклонено
    [org_user_invite_deleted] Приглашение отозвано
    [org_user_invite_dismissed] Истёкшее приглашение убрано из списка
    [org_user_invite_renewal_asked] Запрошено новое приглашение
    [org_user_invite_batch_created] Создано много приглашений сразу
    [org_user_invite_batch_undone] Отменено много приглашений сразу
    [claude_user_role_updated] Роль назначена
    [org_user_updated] Участник изменён
    [primary_owner_transferred] Права основного владельца переданы
    [org_user_deleted] Участник удалён
    [organization_settings_updated] Настройки организации изменены
    [group_created] Группа создана
    [group_updated] Группа изменена
    [group_deleted] Группа удалена
    [group_member_added] Добавление в группу
    [group_member_removed] Удаление из группы
    [rbac_role_created] Собственная роль создана
    [rbac_role_updated] Собственная роль изменена
    [rbac_role_deleted] Собственная роль удалена
    [rbac_role_assigned] Собственная роль назначена
    [rbac_role_unassigned] Собственная роль снята
    [org_user_trusted_devices_revoked] Все сеансы участника завершены
    [admin_api_key_created] Ключ администратора создан
    [admin_api_key_updated] Ключ администратора изменён
    [admin_api_key_deleted] Ключ администратора отозван
    [platform_api_key_created] API-ключ создан
    [platform_api_key_updated] API-ключ изменён
    [platform_service_account_created] Сервисный аккаунт создан
    [platform_service_account_updated] Сервисный аккаунт изменён
    [platform_service_account_archived] Сервисный аккаунт отправлен в архив
    [platform_service_account_workspace_member_added] Сервисный аккаунт добавлен в рабочее пространство
    [platform_service_account_workspace_member_updated] Роль сервисного аккаунта в рабочем пространстве изменена
    [platform_service_account_workspace_member_removed] Сервисный аккаунт удалён из рабочего пространства
    [access_granted] Программе разрешён доступ
    [access_ended] Доступ программы завершён
    [platform_workspace_created] Рабочее пространство создано
    [platform_workspace_updated] Рабочее пространство изменено
    [platform_workspace_archived] Рабочее пространство отправлено в архив
    [platform_workspace_member_added] Добавление в рабочее пространство
    [platform_workspace_member_updated] Роль в рабочем пространстве изменена
    [platform_workspace_member_removed] Удаление из рабочего пространства
    [platform_workspace_rate_limit_updated] Лимит запросов рабочего пространства изменён
    [platform_workspace_rate_limit_deleted] Лимит запросов рабочего пространства снят
    [magic_link_login_initiated] Запрошен вход
    [magic_link_login_failed] Вход не удался
    [magic_link_login_succeeded] Вход выполнен
    [user_logged_out] Выход выполнен
    [session_revoked] Сеанс завершён
    [webhook_endpoint_created] Точка приёма вебхуков создана
    [webhook_endpoint_updated] Точка приёма вебхуков изменена
    [webhook_endpoint_disabled] Точка приёма вебхуков отключена сервером
    [webhook_endpoint_deleted] Точка приёма вебхуков удалена
    [webhook_signing_secret_regenerated] Секрет подписи вебхука заменён
    [webhook_tested] Тестовый вебхук отправлен
    [webhook_resent] Вебхук отправлен снова
    [org_compliance_api_settings_updated] Настройки соответствия изменены
    [compliance_api_accessed] Лента активности прочитана программой
   *[other] { $type }
 }

# What an act changed, and those of its values that have a word.

activity-field = { $field ->
    [name] Название
    [description] Описание
    [role] Роль
    [organization_role] Роль в организации
    [workspace_role] Роль в рабочем пространстве
    [status] Статус
    [state] Статус
    [secret] Секрет
    [url] URL
    [enabled_events] События
    [expires_at] Срок действия
    [rbac_group_ids] Группы
    [workspaces] Рабочие пространства
    [display_color] Цвет
    [default_inference_geo] Регион по умолчанию
    [allowed_inference_geos] Разрешённые регионы
    [tags] Теги
    [invites_allowed_domains_only] Только разрешённые домены
    [allowed_domains] Разрешённые домены
    [invites_verified_domains_only] Только подтверждённые домены
    [verified_domains] Подтверждённые домены
    [has_directory] Участников определяет каталог
    [invite_links_allowed] Ссылки можно передавать
    [disabled_betas] Отключённые бета-функции
    [mail_language] Язык писем
    [mail_sender_name] Имя отправителя
    [mail_reply_to] Адрес для ответов
    [mail_accent_color] Цвет кнопки
    [mail_note] Своя строка
   *[other] { $field }
 }
activity-limit = Лимит ({ $what })
activity-value = { $value ->
    [true] Вкл.
    [false] Выкл.
    [enabled] Включено
    [disabled] Отключено
   *[other] { $value }
 }
