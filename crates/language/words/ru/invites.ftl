# Settings > Invites: the history of all invitations.

invites-title = Приглашения
invites-sub = Все приглашения этой организации и их итог
invites-search-hint = Поиск по адресу
invites-filter-status = Фильтр по статусу
invites-filter-inviter = Фильтр по отправителю
invites-all-statuses = Все статусы
invites-all-inviters = Все отправители
invites-status = { $status ->
    [pending] Ожидает
    [accepted] Принято
    [declined] Отклонено
    [deleted] Отозвано
   *[expired] Истекло
 }
invites-delivery = { $state ->
    [queued] Письмо ждёт отправки
    [sent] Письмо отправлено
    [failed] Письмо не доставлено
    [dropped] Письмо не отправлено
   *[none] Без письма: ссылка передана лично
 }
invites-nobody = Приглашения не найдены
invites-nobody-words = Попробуйте другой адрес или снимите фильтры.
invites-show-all = Показать все приглашения
invites-empty = Пока никто не приглашён
invites-empty-words = Пригласите людей на странице «Участники». Здесь хранится итог каждого приглашения.
invites-found = { $count ->
    [one] Показано { $count } приглашение
    [few] Показано { $count } приглашения
    [many] Показано { $count } приглашений
   *[other] Показано { $count } приглашения
 }
invites-caption = Приглашения, сначала новые
invites-column-address = Адрес
invites-column-role = Роль
invites-column-inviter = Отправитель
invites-column-when = Приглашение от
invites-column-status = Статус
invites-column-mail = Письмо
invites-replaces = Заменяет истёкшее
invites-replaced = Заменено новым

# One invitation.

invites-facts = Приглашение
invites-expires = Истекает
invites-message = Сообщение
invites-workspaces = Рабочие пространства
invites-not-in-workspace = Не в этом рабочем пространстве
invites-no-workspaces = Без рабочих пространств
invites-reason = Причина отказа
invites-chain = Цепочка
invites-timeline = История
invites-who = кем: { $who }
invites-the-invited = приглашённый человек
invites-the-server = сервер
invites-event = { $event ->
    [made] Приглашение создано
    [mail_sent] Письмо отправлено
    [mail_failed] Письмо не доставлено
    [mail_dropped] Письмо не отправлено: оно больше не нужно
    [resent] Отправлено снова с новой ссылкой
    [link_shown] Новая ссылка передана
    [extended] Срок изменён
    [changed] Группы или рабочие пространства изменены
    [renewal_asked] Запрошено новое приглашение
    [accepted] Принято
    [declined] Отклонено
    [revoked] Отозвано
    [taken_off] Убрано из списка открытых
   *[expired] Истекло
 }
invites-event-role = Роль изменена: { $from } → { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Отправить снова
    [extend] Изменить срок
    [edit] Изменить роль
    [link] Получить ссылку
    [revoke] Отозвать
   *[again] Пригласить снова
 }
invites-act-question = { $act ->
    [resend] Отправить приглашение снова?
    [extend] Изменить срок приглашения
    [edit] Изменить роль приглашения
    [link] Получить новую ссылку?
    [revoke] Отозвать приглашение?
   *[again] Пригласить снова?
 }
invites-resend-words = На <strong>{ $address }</strong> придёт новое письмо с новой ссылкой. Прежняя ссылка перестанет работать.
invites-extend-words = Ссылка для <strong>{ $address }</strong> остаётся прежней.
invites-edit-words = <strong>{ $address }</strong> получит эту роль при вступлении. Ссылка остаётся прежней.
invites-link-question = Вы получите ссылку для <strong>{ $address }</strong> и передадите её сами. Вступить сможет любой, у кого она есть. Прежняя ссылка перестанет работать.
invites-revoke-words = Ссылка для <strong>{ $address }</strong> сразу перестанет работать. Этот адрес можно снова пригласить в любое время.
invites-again-words = На <strong>{ $address }</strong> придёт новое письмо со ссылкой, которая действует 21 день.
invites-lifetime = Можно принять в течение
invites-days = { $count ->
    [one] ещё { $count } дня
    [few] ещё { $count } дней
    [many] ещё { $count } дней
   *[other] ещё { $count } дня
 }
invites-choose-lifetime = Выберите срок.
invites-link-title = Ссылка для передачи
invites-link-words = Эта ссылка для <strong>{ $address }</strong> показывается один раз. Не передавайте её другим: вступить сможет любой, у кого она есть.

# What has just been done, above the next page.

done-invite-resent = Приглашение отправлено снова с новой ссылкой.
done-invite-extended = Срок приглашения изменён.
done-invite-changed = Приглашение изменено.

# Charts of invitations.

invites-charts = Диаграммы
invites-charts-title = Итоги приглашений
invites-charts-sub = Приглашения с { $date }
invites-charts-cut = Учтены только { $count } самых новых приглашений.
invites-charts-empty = Приглашений за последние недели ({ $count }) нет
invites-funnel = От приглашения до участника
invites-by-week = По неделям
invites-by-inviter = По отправителям
invites-by-domain = По доменам
invites-count-invited = Приглашено
invites-count-delivered = Доставлено
invites-count-accepted = Принято
invites-count-declined = Отклонено
invites-count-expired = Истекло
invites-count-revoked = Отозвано
invites-count-pending = Ожидает
invites-count-median = Время до принятия
invites-week = Неделя с
invites-inviter = Отправитель
invites-domain = Домен
invites-share = Доля
invites-median-words = Половина принявших уложилась менее чем в { $length }.
invites-length = { $unit ->
    [day] { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
     }
    [hour] { $count ->
        [one] { $count } час
        [few] { $count } часа
        [many] { $count } часов
       *[other] { $count } часа
     }
    [minute] { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
        [many] { $count } минут
       *[other] { $count } минуты
     }
   *[second] минуту
 }
