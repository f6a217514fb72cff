# Accepting and declining an invitation.

accept-title = Присоединиться к организации «{ $organization }»
accept-invited-by = { $inviter } приглашает вас (<strong>{ $address }</strong>) в эту организацию.
accept-invited = Вас (<strong>{ $address }</strong>) приглашают в эту организацию.
accept-role = Роль
accept-expires = Истекает
accept-expires-in = { $unit ->
    [day] { $count ->
        [one] через { $count } день
        [few] через { $count } дня
       *[many] через { $count } дней
     }
    [hour] { $count ->
        [one] через { $count } час
        [few] через { $count } часа
       *[many] через { $count } часов
     }
    [minute] { $count ->
        [one] через { $count } минуту
        [few] через { $count } минуты
       *[many] через { $count } минут
     }
   *[second] менее чем через минуту
 }
accept-your-name = Ваше имя
accept-act = Принять приглашение
accept-has-account = Для этого адреса уже есть аккаунт. Войдите, и вы вернётесь сюда.
accept-sign-in = Войти и принять
accept-signed-in-as = Вы вошли как <strong>{ $name }</strong>.
accept-somebody-else = Приглашение отправлено на адрес <strong>{ $address }</strong>, а вы вошли как <strong>{ $other }</strong>.
accept-switch = Сменить аккаунт
accept-stay = Остаться как { $address }
decline-act = Отклонить
decline-question = Отклонить приглашение?
decline-words = Вы не присоединитесь к организации «{ $organization }», а ссылка из письма перестанет работать. Вернуться можно будет только по новому приглашению.
decline-reason = Хотите указать причину?
decline-back = Вернуться к приглашению
outcome-expired = Срок действия приглашения истёк
outcome-expired-words = Запросите новое: оно придёт по почте, если администратор { $organization } согласится.
outcome-revoked = Приглашение отозвано
outcome-revoked-words = Его отозвал администратор { $organization }. Если это похоже на ошибку, запросите новое приглашение.
outcome-used = Приглашение уже использовано
outcome-used-words = Приглашение действует один раз. Если его приняли вы, войдите, чтобы открыть страницы { $organization }.
outcome-declined = Вы отклонили приглашение
outcome-declined-words = Вы не стали участником { $organization }. Если передумаете, попросите новое приглашение у того, кто вас пригласил.
outcome-unknown = Приглашение не найдено
outcome-unknown-words = Откройте ссылку из письма ещё раз и проверьте, что она скопирована целиком. Если не поможет, попросите новое приглашение у того, кто вас пригласил.
outcome-asked = Запрос принят
outcome-asked-words = Мы сообщим администраторам { $organization }, что вы хотите получить новое приглашение, — кроме случаев, когда у вас есть более новое или вы уже участник. Проверьте последние письма или войдите. Если администраторы отправят приглашение, оно придёт по почте.
outcome-ask = Запросить новое
outcome-the-organization = организации
