# Settings > Organization.

organization-title = Организация
organization-sub = То, что действует для всей организации
organization-name = Название
organization-rename = Переименовать
organization-rename-title = Переименовать организацию
organization-id = ID организации
organization-kind = Вид
organization-kind-words = { $kind ->
    [platform] Платформа: рабочие пространства и API-ключи для программ
   *[enterprise] Предприятие: группы и собственные роли для людей
 }
organization-on = Включено
organization-off = Выключено
organization-number = { $count }
organization-number-or-more = { $count } или больше

# How many there may be.

organization-limits = Места и лимиты
organization-limits-edit = Изменить лимиты
organization-limits-hint = Пустое поле — без лимита. Лимит ниже имеющегося ничего не отнимает, а только не даёт добавлять новое.
organization-limit = Что учитывается
organization-used = Занято
organization-most = Ограничение
organization-no-limit = Без лимита
organization-full = Достигнуто
organization-limit-name = { $limit ->
    [member_limit] Участники
    [seat_limit] Места
    [workspace_limit] Рабочие пространства
    [workspace_member_limit] Участники одного рабочего пространства
    [api_key_limit] API-ключи
    [workspace_api_key_limit] API-ключи одного рабочего пространства
   *[invite_batch_row_limit] Импортированные строки за день
 }
organization-used-parts = Участники: { $members }, ожидающие приглашения: { $invites }
organization-bad-limit = Введите целое число от 0 до { $most } или оставьте поле пустым.

# Who may be invited.

organization-domains = Кого можно приглашать
organization-domains-edit = Изменить, кого можно приглашать
organization-domains-only = Только эти домены
organization-domains-allowed = Разрешённые домены
organization-domains-hint = По одному в строке. Поддомен нужно указать отдельно.
organization-domains-any = Все домены
organization-domains-none = Никаких, поэтому пригласить никого нельзя
organization-links = Ссылки можно передавать
organization-links-hint = Приглашающий может получить ссылку на приглашение вместо отправки письма.
organization-directory = Участников определяет каталог, поэтому вручную никого не приглашают.
organization-bad-domain = { $domain } — не домен.
organization-many-domains = Укажите не больше доменов, чем { $limit }.

# Mail appearance.

organization-mail = Вид писем
organization-mail-sub = Как выглядят приглашения этой организации и на каком они языке
organization-mail-edit = Изменить вид
organization-mail-none = Приглашения такие же, как другие письма этого сервера.
organization-mail-sender = Имя отправителя
organization-mail-sender-hint = Адрес отправителя остаётся адресом сервера.
organization-mail-reply = Ответы на адрес
organization-mail-note = Своя строка
organization-mail-note-hint = Простой текст. То, что похоже на ссылку, нельзя нажать.
organization-mail-color = Цвет кнопки
organization-mail-color-none = Как в других письмах
organization-mail-language-hint = Для тех, кто не выбрал язык, если он не указан в приглашении
organization-mail-language-none = Как на этом сервере
organization-preview = Предпросмотр
organization-preview-language = Язык предпросмотра
organization-preview-show = Показать предпросмотр
organization-preview-text = То же простым текстом
organization-preview-none = Предпросмотр появится, когда все поля будут заполнены верно.
organization-bad-sender = Уберите @, кавычки, обратную косую черту и угловые скобки.
organization-light-color = Выберите более тёмный цвет: на нём белые буквы.

# Danger zone.

organization-danger = Опасная зона
organization-revoke = Отозвать все ожидающие приглашения
organization-revoke-hint = Все ссылки сразу перестают работать. Участники остаются, и всех можно пригласить снова.
organization-revoke-question = Отозвать все ожидающие приглашения организации { $name }?
organization-revoke-words = Ожидающие приглашения: { $count }. Их ссылки сразу перестанут работать. Это нельзя отменить, но всех можно пригласить снова.
organization-keys = Отключить все API-ключи
organization-keys-hint = Программы сразу получат отказ, например после утечки, в которой ещё не разобрались. Ключи администратора остаются.
organization-keys-question = Отключить все API-ключи организации { $name }?
organization-keys-words = Активные API-ключи: { $count }. Программы с ними сразу получат отказ. Каждый можно включить снова в разделе API-ключей.
organization-hand-over = Передать роль основного владельца
organization-hand-over-hint = Другой участник станет основным владельцем, а вы — владельцем.
organization-hand-over-words = Участник с этим адресом станет основным владельцем, а вы — владельцем. Вернуть роль сможет только он.
organization-heir = Адрес нового основного владельца
organization-confirm = Для подтверждения введите название организации: { $name }
organization-confirm-wrong = Введите название так, как оно написано здесь: { $name }

# What has just been done, and why something was not.

organization-done-saved = Настройки сохранены.
organization-done-revoked = Все ожидающие приглашения отозваны.
organization-done-keys = Все API-ключи отключены.
organization-done-handed-over = Роль основного владельца передана.
organization-not-allowed = Вы больше не можете менять настройки этой организации.
