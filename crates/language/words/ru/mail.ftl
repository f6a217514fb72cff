# What the mails share.

mail-plain-link = Если кнопка не работает, откройте эту ссылку:
mail-asked-from = Источник запроса
mail-asked-on = Время запроса
mail-sent-to = Отправлено на
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = Вас приглашают в организацию «{ $organization }»
mail-invitation-subject-by = { $inviter } приглашает вас в организацию «{ $organization }»
mail-invitation-words = Вас приглашают в организацию «{ $organization }» с ролью «{ $role }».
mail-invitation-words-by = { $inviter } приглашает вас в организацию «{ $organization }» с ролью «{ $role }».
mail-invitation-message = Сообщение: «{ $message }»
mail-invitation-open = Принять приглашение:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = Приглашение истекает { $in }, { $at }.
mail-sent-to-words = Оно отправлено на адрес { $address }.
mail-invitation-footer = Не ждали этого письма? Просто не обращайте на него внимания. Пока вы не примете приглашение, ничего не изменится, и оно истечёт само.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Ваш код для входа в Admit
mail-sign-in-heading = Ваш код для входа
mail-sign-in-code = Ваш код для входа:
mail-sign-in-enter = Введите этот код в окне, где вы запросили вход.
mail-sign-in-valid = { $minutes ->
    [one] Он действует { $minutes } минуту и только один раз.
    [few] Он действует { $minutes } минуты и только один раз.
   *[many] Он действует { $minutes } минут и только один раз.
 }
mail-sign-in-open = Или откройте эту ссылку:
mail-sign-in-link = Или продолжите без ввода кода:
mail-sign-in-footer = Не запрашивали вход? Не обращайте внимания на это письмо: без кода или ссылки никто не войдёт. Никогда и никому их не передавайте.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } просит новое приглашение в организацию «{ $organization }»
mail-renewal-heading = Запрос нового приглашения
mail-renewal-words = { $address } открывает приглашение в организацию «{ $organization }», которое больше не действует, и просит новое.
mail-renewal-open = Решите на странице участников, приглашать ли снова:
mail-renewal-address = Адрес
mail-renewal-role = Прежняя роль
mail-renewal-footer = Вы получили это письмо, потому что управляете участниками организации «{ $organization }». На адрес { $address } ничего не отправлено: решать вам.
