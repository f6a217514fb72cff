# Settings > Webhooks: the endpoints.

webhooks-title = Вебхуки
webhooks-id = ID
webhooks-sub = Ваши адреса, на которые отправляются события
webhooks-none = Точек приёма пока нет
webhooks-endpoints-found = { $count ->
    [one] Показана { $count } точка приёма
    [few] Показаны { $count } точки приёма
    [many] Показано { $count } точек приёма
   *[other] Показано { $count } точки приёма
 }
webhooks-none-words = Каждое событие отправляется в точки приёма, которые его принимают, с подписью, чтобы его можно было отличить от подделки.
webhooks-not-offered = Вебхуки для этой организации выключены
webhooks-column-endpoint = Точка приёма
webhooks-column-state = Статус
webhooks-events = События
webhooks-events-count = { $count ->
    [one] { $count } событие
    [few] { $count } события
    [many] { $count } событий
   *[other] { $count } события
 }
webhooks-enabled = Включена
webhooks-disabled = Отключена

# One endpoint.

webhooks-disabled-by-server = Сервер отключил эту точку приёма. Когда причина будет устранена, включите её снова.
webhooks-deliveries = Доставки за последние тридцать дней
webhooks-filter-state = Фильтр по статусу
webhooks-all-states = Все статусы
webhooks-found = { $count ->
    [one] Показана { $count } доставка
    [few] Показаны { $count } доставки
    [many] Показано { $count } доставок
   *[other] Показано { $count } доставки
 }
webhooks-no-deliveries = Доставок здесь нет
webhooks-no-deliveries-words = Отправьте тестовое событие, чтобы увидеть доставку.
webhooks-show-all = Показать все доставки
webhooks-delivery-state = { $state ->
    [queued] Ожидает
    [delivered] Доставлено
    [failed] Ошибка
   *[dropped] Отброшено
 }
webhooks-column-event = Событие
webhooks-column-answer = Ответ
webhooks-no-answer = Нет ответа
webhooks-tries = { $count ->
    [one] { $count } попытка
    [few] { $count } попытки
    [many] { $count } попыток
   *[other] { $count } попытки
 }
webhooks-resend = Отправить снова
webhooks-queued = Поставлено в очередь
webhooks-next-try = Следующая попытка
webhooks-finished = Завершено
webhooks-body = Что отправлено

# The dialogs.

webhooks-new = Новая точка приёма
webhooks-edit = Изменить точку приёма
webhooks-create = Создать точку приёма
webhooks-url = URL
webhooks-url-hint = https, обычный порт, публичное имя хоста
webhooks-description = Описание
webhooks-made = { $name }: готово
webhooks-renewed = { $name }: новый секрет подписи
webhooks-secret-words = Скопируйте секрет подписи сейчас. Больше он показан не будет.
webhooks-renew = Новый секрет подписи
webhooks-renew-question = Создать новый секрет подписи для { $name }?
webhooks-renew-words = Старый сразу перестанет действовать. Пока у получателя нет нового, он не сможет отличить наши события от подделок.
webhooks-delete = Удалить точку приёма
webhooks-delete-question = Удалить точку приёма { $name }?
webhooks-delete-words = В неё больше ничего не отправляется, а ожидающее отбрасывается. Её доставки больше не показываются.
webhooks-test = Отправить тестовое событие
webhooks-test-title = Отправить тестовое событие в { $name }
webhooks-test-words = Оно сообщает о том, чего не было, подписывается и отправляется как любое другое событие.

# What has just been done.

webhooks-done-changed = Точка приёма изменена.
webhooks-done-enabled = Точка приёма снова принимает события.
webhooks-done-disabled = Точка приёма отключена. Ожидавшее отброшено.
webhooks-done-deleted = Точка приёма удалена.
webhooks-done-tested = Тестовое событие отправляется.
webhooks-done-resent = Событие отправляется снова.
webhooks-done-not-resent = Событие не отправлено снова: точка приёма отключена или событие ещё ожидает.

# Why something was not done.

webhooks-refused-not-allowed = Здесь вам нельзя делать это с вебхуками.
webhooks-refused-gone = Такой точки приёма больше нет.
webhooks-refused-delivery-gone = Такой доставки больше нет.
webhooks-refused-limit = У организации уже { $limit } точек приёма. Удалите одну, чтобы освободить место.
webhooks-refused-disabled = Эта точка приёма отключена, поэтому в неё ничего не отправляется.
webhooks-refused-not-subscribed = Эта точка приёма не принимает это событие.
webhooks-refused-queued = Эта доставка ещё ожидает отправки.
webhooks-refused-events = Выберите событие.
webhooks-refused-url = { $problem ->
    [no_url] Введите полный URL, например https://hooks.example.com/admit.
    [not_https] URL должен начинаться с https и использовать обычный порт.
    [credentials] URL не должен содержать имени пользователя или пароля.
    [fragment] URL не должен содержать #.
   *[not_public] URL должен вести на публичное имя хоста.
 }
