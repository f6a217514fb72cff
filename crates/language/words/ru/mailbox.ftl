# Settings > Mailbox.

mailbox-title = Почтовый ящик
mailbox-sub = Почтовый сервер не настроен, поэтому письма не отправляются, а хранятся здесь.
mailbox-empty = Писем пока нет
mailbox-empty-words = Пригласите кого-нибудь, и здесь появится приглашение со ссылкой.
mailbox-found = { $count ->
    [one] Показано { $count } письмо
    [few] Показаны { $count } письма
    [many] Показано { $count } писем
   *[other] Показано { $count } письма
 }
mailbox-to-members = Перейти к участникам
mailbox-from = От
mailbox-to = Кому
mailbox-date = Дата
mailbox-copy-link = Копировать ссылку
mailbox-open-invitation = Открыть приглашение
mailbox-open-members = Открыть участников
