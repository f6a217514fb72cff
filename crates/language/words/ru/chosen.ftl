# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Выбрать { $name }
chosen-all = Выбрать всё на этой странице
chosen-rows = Выбрано
chosen-bar = Для выбранного:
chosen-none = Сначала выберите хотя бы одну строку списка.
chosen-failed = Не выполнено: повторите попытку
chosen-unknown = Возможно, выполнено: проверьте список

# Members.

chosen-roles = Изменить роли
chosen-remove = Удалить
chosen-remove-question = { $count ->
    [one] Удалить { $count } участника?
    [few] Удалить { $count } участников?
   *[many] Удалить { $count } участников?
 }
chosen-remove-words = Они сразу потеряют доступ к <strong>{ $organization }</strong>. Другие организации не затронуты, и позже их можно пригласить снова.
chosen-removed = Участник удалён

# Invites.

chosen-revoke = Отозвать
chosen-revoke-question = { $count ->
    [one] Отозвать { $count } приглашение?
    [few] Отозвать { $count } приглашения?
   *[many] Отозвать { $count } приглашений?
 }
chosen-revoke-words = Ссылки сразу перестанут действовать. Никто не получит уведомления, и всех можно пригласить снова.
chosen-revoked = Отозвано
chosen-resend = Отправить снова
chosen-resend-question = { $count ->
    [one] Отправить снова { $count } приглашение?
    [few] Отправить снова { $count } приглашения?
   *[many] Отправить снова { $count } приглашений?
 }
chosen-resend-words = Каждое уйдёт письмом с новой ссылкой, а прежняя перестанет действовать. Истёкшее приглашение создаётся заново.
chosen-resent = Отправлено снова

# API keys.

chosen-disable = Отключить
chosen-disable-question = { $count ->
    [one] Отключить { $count } API-ключ?
    [few] Отключить { $count } API-ключа?
   *[many] Отключить { $count } API-ключей?
 }
chosen-disable-words = Программы с этими ключами сразу получат отказ. Тот, кто управляет организацией, может включить их снова.
chosen-disabled = Отключён

# Admin keys.

chosen-end = Отозвать
chosen-end-question = { $count ->
    [one] Отозвать { $count } ключ администратора?
    [few] Отозвать { $count } ключа администратора?
   *[many] Отозвать { $count } ключей администратора?
 }
chosen-end-words = Программы с этими ключами сразу и навсегда получат отказ.
chosen-ended = Отозван

# Workspaces, service accounts, groups, custom roles.

chosen-archive = В архив
chosen-archived = В архиве
chosen-delete = Удалить
chosen-deleted = Удалено
chosen-workspaces-question = { $count ->
    [one] Отправить { $count } рабочее пространство в архив?
    [few] Отправить { $count } рабочих пространства в архив?
   *[many] Отправить { $count } рабочих пространств в архив?
 }
chosen-workspaces-words = Все их API-ключи сразу перестанут работать, и изменить в них больше ничего будет нельзя. Это нельзя отменить.
chosen-accounts-question = { $count ->
    [one] Отправить { $count } сервисный аккаунт в архив?
    [few] Отправить { $count } сервисных аккаунта в архив?
   *[many] Отправить { $count } сервисных аккаунтов в архив?
 }
chosen-accounts-words = Их API-ключи сразу перестанут работать, а имена останутся занятыми. Это нельзя отменить.
chosen-groups-question = { $count ->
    [one] Удалить { $count } группу?
    [few] Удалить { $count } группы?
   *[many] Удалить { $count } групп?
 }
chosen-groups-words = Участники останутся в своих организациях и потеряют то, что давали им собственные роли этих групп. Это нельзя отменить.
chosen-custom-roles-question = { $count ->
    [one] Удалить { $count } собственную роль?
    [few] Удалить { $count } собственные роли?
   *[many] Удалить { $count } собственных ролей?
 }
chosen-custom-roles-words = Все, у кого они есть, в том числе через группу, сразу потеряют то, что они разрешают. Это нельзя отменить.
