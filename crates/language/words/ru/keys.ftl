# Settings > API keys: the list.

keys-title = API-ключи
keys-sub = С ними программы работают в рабочих пространствах этой организации
keys-sub-own = Ваши собственные ключи, которым можно то же, что и вам
keys-new = Новый API-ключ
keys-reference = Справочник по API
keys-filter-status = Фильтр по статусу
keys-all-statuses = Все статусы
keys-filter-workspace = Фильтр по рабочему пространству
keys-all-workspaces = Все рабочие пространства
keys-found = { $count ->
    [one] Показан { $count } ключ
    [few] Показаны { $count } ключа
    [many] Показано { $count } ключей
   *[other] Показано { $count } ключа
 }
keys-none = Здесь нет API-ключей
keys-none-words = Программе нужен ключ, чтобы работать в рабочем пространстве.
keys-of-workspace = API-ключи этого рабочего пространства
keys-show-all = Показать все API-ключи
keys-column-key = Ключ
keys-column-workspace = Рабочее пространство
keys-column-made = Кем создан
keys-column-used = Последнее использование
keys-column-expires = Истекает
keys-never = Никогда
keys-status = { $status ->
    [active] Действует
    [inactive] Отключён
    [archived] В архиве
   *[expired] Истёк
 }
keys-acts-for = Действует за { $name }
keys-service-account = сервисный аккаунт
keys-admin-key = Ключ администратора
keys-menu = Действия: { $name }
keys-rename = Переименовать
keys-disable = Отключить
keys-enable = Включить
keys-rotate = Заменить секрет
keys-archive = В архив

# The dialogs.

keys-owner = Принадлежит
keys-owner-name = { $owner ->
    [workspace] Рабочему пространству: остаётся, когда люди уходят
   *[me] Мне: может то же, что и я, и действует, пока я участник
 }
keys-expires-in = { $count ->
    [one] Через { $count } день
    [few] Через { $count } дня
    [many] Через { $count } дней
   *[other] Через { $count } дня
 }
keys-create = Создать API-ключ
keys-made = { $name }: ключ готов
keys-made-words = Скопируйте ключ сейчас. Больше он показан не будет.
keys-rename-title = Переименовать { $name }
keys-archive-question = Отправить ключ { $name } в архив?
keys-archive-words = Программы с этим ключом сразу и навсегда получат отказ. Отключённый ключ, в отличие от этого, можно включить снова.
keys-rotate-question = Заменить секрет ключа { $name }?
keys-rotate-words = Ключ получит новый секрет. Название, рабочее пространство и срок останутся.
keys-overlap = Старый секрет ещё действует
keys-overlap-name = { $overlap ->
    [none] Больше не действует
    [hour] Один час
    [day] Один день
   *[week] Семь дней
 }
keys-rotated = { $name }: новый секрет готов
keys-rotated-until = Старый секрет действует до { $moment }.

# What has just been done.

keys-done-renamed = Ключ переименован.
keys-done-disabled = Ключ отключён. Программы с ним получают отказ.
keys-done-enabled = Ключ снова действует.
keys-done-not-enabled = Ключ не включён: его срок закончился или достигнут лимит действующих ключей.
keys-done-archived = Ключ отправлен в архив.

# Why something was not done.

keys-refused-not-allowed = Здесь вам нельзя делать это с ключами.
keys-refused-gone = Этого ключа больше нет.
keys-refused-workspace = Выберите рабочее пространство.
keys-refused-name = Ключ, который действует за участника, создаёт и меняет только сам участник.
keys-refused-elsewhere = В этом рабочем пространстве вы не работаете с ключами.
keys-refused-expiry = Выберите другой срок.
keys-refused-overlap = Выберите, сколько ещё действует старый секрет.
keys-refused-over = Этот ключ в архиве или истёк.
keys-refused-limit = Достигнут лимит действующих ключей организации: { $limit }. Отключите один или отправьте в архив.
keys-refused-workspace-limit = Достигнут лимит действующих ключей рабочего пространства: { $limit }. Отключите один или отправьте в архив.

# Settings > Admin keys.

admin-keys-title = Ключи администратора
admin-keys-sub = С ними программы управляют этой организацией
admin-keys-new = Новый ключ администратора
admin-keys-none = Ключей администратора нет
admin-keys-none-words = Программе нужен ключ, чтобы управлять этой организацией через API.
admin-keys-operator = администратор сервера
admin-keys-words = С ним можно управлять всей организацией, и он не истекает. Дайте каждой программе свой ключ.
admin-keys-create = Создать ключ администратора
admin-keys-revoke = Отозвать ключ администратора
admin-keys-revoke-question = Отозвать ключ администратора { $name }?
admin-keys-revoke-words = Программы с этим ключом сразу и навсегда получат отказ.
admin-keys-done-revoked = Ключ администратора отозван. Он больше не действует.

# A form whose answer shows a secret was sent a second time.

once-made = { $name }: уже создано
once-renewed = { $name }: новый секрет уже есть
once-linked = { $name }: новая ссылка уже есть
once-words = { $way ->
    [link] Форма пришла дважды, и во второй раз ничего не сделано. Ссылка показана в первый раз, и показать её снова нельзя.
   *[other] Форма пришла дважды, и во второй раз ничего не сделано. Запись находится в разделе «{ $place }». Секрет показан в первый раз, и показать его снова нельзя.
 }
once-lost = { $way ->
    [rotate] Если секрет никто не скопировал, замените секрет ключа.
    [renew] Если секрет никто не скопировал, запросите новый.
    [link] Если ссылку никто не скопировал, получите другую. Прежняя ссылка перестанет работать.
   *[replace] Если секрет никто не скопировал, создайте другой ключ и отзовите этот.
 }
once-get-link = Получить другую ссылку
