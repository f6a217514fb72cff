# The frame of the API reference. What the API says of itself comes from its description, in English.

reference-title = Справочник API
reference-lead = Все операции этого сервера с параметрами, ошибками и вызовом на девяти языках.
reference-description = Описание OpenAPI
reference-all = Все операции
reference-operations = Операции
reference-filter = Фильтр операций
reference-filter-hint = По названию, пути или теме
# The script puts another number in the place of this one, so no word goes by it.
reference-count = Операции: { $count }
reference-nothing = Нет операции, в которой есть все эти слова.
reference-show-all = Показать все операции
reference-callers = Кто может вызывать
reference-callers-everybody = Все; учётные данные не нужны.
reference-kind = { $kind ->
    [platform] Только организации типа «Платформа»
    [enterprise] Только организации типа «Предприятие»
   *[either] Организации обоих типов
 }
reference-credentials = Учётные данные
reference-credential = { $credential ->
    [access_token] Токен доступа с правами своего владельца
    [admin_key] Ключ администратора
    [principal_key] API-ключ, не привязанный к рабочему пространству, с правами того, за кого он действует
    [scoped_key] Ключ с одной из перечисленных ниже областей доступа
   *[any_scoped_key] Ключ с областями доступа, любыми
 }
reference-scopes = Области доступа
reference-scopes-one = ключу нужна одна из них
reference-beta = Бета
reference-path-parameters = Параметры пути
reference-query-parameters = Параметры запроса
reference-headers = Заголовки
reference-body = Тело
reference-required = обязательно
reference-one-of = Одно из значений:
reference-fields = Поля
# $type is a value of the field "type".
reference-where-type = если type — { $type }
reference-between = { $unit ->
    [characters] от { $least } до { $most } { $most ->
            [one] символа
           *[other] символов
        }
    [items] от { $least } до { $most } { $most ->
            [one] элемента
           *[other] элементов
        }
   *[number] от { $least } до { $most }
 }
reference-at-most = { $unit ->
    [characters] не более { $most } { $most ->
            [one] символа
           *[other] символов
        }
    [items] не более { $most } { $most ->
            [one] элемента
           *[other] элементов
        }
   *[number] не более { $most }
 }
reference-at-least = { $unit ->
    [characters] не менее { $least } { $least ->
            [one] символа
           *[other] символов
        }
    [items] не менее { $least } { $least ->
            [one] элемента
           *[other] элементов
        }
   *[number] не менее { $least }
 }
# $pattern is a regular expression.
reference-pattern = соответствует { $pattern }
reference-answer = Ответ
reference-example = Пример ответа
reference-errors = Ошибки
reference-call = Вызов
reference-samples = Язык вызова
reference-no-command = Команды для этого вызова нет.
reference-try = Попробовать
reference-try-sign-in = Войдите, чтобы отправить этот вызов на этот сервер отсюда.
reference-try-lead = Сервер делает вызов от вашего имени и с вашей ролью. Он учитывается и записывается, как любой другой.
reference-try-changes = Это не репетиция: вызов изменит выбранную организацию.
reference-try-confirm = Я хочу изменить эту организацию
reference-try-organization = Организация
reference-try-send = Отправить вызов
reference-try-none = Вы не управляете организацией, для которой есть эта операция.
reference-try-body = Тело (JSON)
reference-try-list = Несколько значений разделяйте запятыми.
reference-try-choose = Не указано
reference-try-answer = Ответ сервера
reference-try-empty = У ответа нет тела.
reference-try-once = Секреты в нём показываются только этот раз.
reference-too-large = Ответ слишком длинный, чтобы показать его здесь.
reference-wrong = { $problem ->
    [missing] Это нужно для вызова.
    [too_long] Это слишком длинно.
    [unconfirmed] Подтвердите, что вызов может изменить организацию.
   *[impossible] К такому вызов относиться не может.
 }
reference-not-tried-open = Программы вызывают это без учётных данных; от вашего имени пробовать нечего.
reference-not-tried-stream = Ответ длится столько же, сколько импорт, поэтому здесь его не попробовать.
reference-not-tried-batch = Импорт продолжается после вызова с теми учётными данными, с которыми его запросили. Вызов отсюда их не оставляет, поэтому здесь его не попробовать.
reference-not-tried-secret = В теле есть секрет, которому не место в форме. Проверяйте ключи программой.
