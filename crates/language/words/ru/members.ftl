# Settings > Members: the list.

members-title = Участники
members-sub = Участники этой организации и те, кого в неё пригласили
members-count = { $count ->
    [one] { $count } участник
    [few] { $count } участника
   *[many] { $count } участников
 }
members-open-invites = { $count ->
    [one] { $count } ожидающее приглашение
    [few] { $count } ожидающих приглашения
   *[many] { $count } ожидающих приглашений
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Пригласить
members-search = Поиск участников
members-search-hint = Поиск по имени или адресу
members-filter-access = Фильтр по доступу
members-filter-status = Фильтр по статусу
members-all-roles = Все роли
members-show-all = Все
members-show-active = Участники
members-show-pending = Ожидающие приглашения
members-show-expired = Истёкшие приглашения
members-nobody = Никого не найдено
members-nobody-words = Попробуйте другое имя или адрес либо сбросьте фильтры.
members-show-everybody = Показать всех
members-found = { $count ->
    [one] Показан { $count } человек
    [few] Показаны { $count } человека
   *[many] Показано { $count } человек
 }
members-found-on-page = { $count ->
    [one] На этой странице показан { $count } человек
    [few] На этой странице показаны { $count } человека
   *[many] На этой странице показано { $count } человек
 }
members-caption = Участники и приглашения
members-column-person = Имя
members-column-role = Роль
members-column-since = Дата
members-column-status = Статус
members-column-actions = Действия
members-alone = Пока здесь только вы
members-alone-words = Пригласите тех, с кем вы работаете. Каждый получит письмо со ссылкой, которая действует 21 день.
members-you = Вы
members-change-role = Изменить роль
members-change-role-of = (изменить роль { $address })
members-added = Участник с
members-invited = Приглашение от
members-active = Активен
members-pending = Ожидает
members-expired = Истекло
members-remove-of = Удалить { $address }
members-revoke-title = Отозвать приглашение
members-revoke-of = Отозвать приглашение для { $address }
members-invite-again = Пригласить снова
members-invite-again-of = Пригласить снова: { $address }
members-take-off-title = Удалить из списка
members-take-off-of = Удалить истёкшее приглашение для { $address }
members-invited-by = Отправитель: { $inviter }
members-a-key = API-ключ
members-expires-in = { $unit ->
    [day] { $count ->
        [one] Истекает через { $count } день
        [few] Истекает через { $count } дня
       *[many] Истекает через { $count } дней
     }
    [hour] { $count ->
        [one] Истекает через { $count } час
        [few] Истекает через { $count } часа
       *[many] Истекает через { $count } часов
     }
    [minute] { $count ->
        [one] Истекает через { $count } минуту
        [few] Истекает через { $count } минуты
       *[many] Истекает через { $count } минут
     }
   *[second] Истекает менее чем через минуту
 }
members-expired-ago = { $unit ->
    [day] { $count ->
        [one] Истекло { $count } день назад
        [few] Истекло { $count } дня назад
       *[many] Истекло { $count } дней назад
     }
    [hour] { $count ->
        [one] Истекло { $count } час назад
        [few] Истекло { $count } часа назад
       *[many] Истекло { $count } часов назад
     }
    [minute] { $count ->
        [one] Истекло { $count } минуту назад
        [few] Истекло { $count } минуты назад
       *[many] Истекло { $count } минут назад
     }
   *[second] Истекло только что
 }
members-mail-failed = Письмо не доставлено
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Чтобы попробовать ещё раз, откройте его в разделе «Приглашения» и отправьте снова.
members-mail-delayed = Письмо задерживается
members-mail-delayed-words = { $reason } Скоро мы повторим попытку.

# The invite dialog.

invite-title = Пригласить участников
invite-results = Результаты
invite-mail-leaves = Письма отправляются. Каждая ссылка действует 21 день.
invite-more = Пригласить ещё
invite-addresses = Адреса электронной почты
invite-addresses-hint = До 50 адресов через запятую или с новой строки; можно вставить строки таблицы
invite-addresses-left = Эти адреса не приглашены. Исправьте их или уберите
invite-role = Роль
invite-role-help = Что может каждая роль
invite-send = Отправить приглашения
invite-choose-role = Выберите роль.
invite-no-address = Введите хотя бы один адрес электронной почты.
invite-heading-line = Принято за заголовок: { $line }
invite-beside = Пропущено рядом с адресами: { $words }
invite-beside-more = Пропущено рядом с адресами: { $words } и ещё { $count }
invite-nobody-invited = Никто не приглашён
invite-some-invited = { $count ->
    [one] Приглашён { $count } человек
    [few] Приглашены { $count } человека
   *[many] Приглашено { $count } человек
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
    [one] { $invited }, не удалось пригласить { $count } адрес
    [few] { $invited }, не удалось пригласить { $count } адреса
   *[many] { $invited }, не удалось пригласить { $count } адресов
 }
invite-outcome-invited = Приглашение отправляется
invite-outcome-member = Уже участник
invite-outcome-open = Уже есть приглашение
invite-outcome-no-address = Не адрес электронной почты
invite-outcome-over-limit = Больше лимита в 50
invite-outcome-failed = Не удалось пригласить: попробуйте ещё раз
invite-outcome-unknown = Возможно, приглашение создано: повтор ничему не повредит

# The other dialogs.

revoke-question = Отозвать приглашение?
revoke-question-expired = Удалить истёкшее приглашение?
revoke-words = Ссылка, отправленная на <strong>{ $address }</strong>, сразу перестанет работать. Этот адрес можно снова пригласить в любое время.
revoke-words-expired = Приглашение для <strong>{ $address }</strong> истекло, и ссылка больше не работает. После удаления его не будет в списке участников. Этот адрес можно снова пригласить в любое время.
remove-question = Удалить участника?
remove-words = Участник сразу потеряет доступ к организации <strong>{ $organization }</strong>. Другие организации это не затронет, и позже вы сможете пригласить его снова.
not-administrator-title = Для администраторов
not-administrator = Эта страница — для администраторов
not-administrator-words = Участниками и приглашениями организации «{ $organization }» управляют её администраторы. Обратитесь к кому-нибудь из них, если нужно что-то посмотреть или изменить.

# Several members at once, and all of them as a file.

members-change-roles = Изменить роли
members-role-changed = Роль изменена
members-export = Экспорт в CSV
