# Pages for what went wrong.

error-start-page = На главную
error-request-id = ID запроса
error-bad-request = Данные не получены
error-bad-request-words = Форма пришла не полностью. Вернитесь, обновите страницу и попробуйте ещё раз.
error-forbidden = Это действие недоступно
error-forbidden-words = Ваша роль этого не позволяет, или форма отправлена с другого сайта. Начните заново со страниц Admit. Помочь может администратор организации.
error-not-found = Страница не найдена
error-not-found-words = Возможно, страница перемещена или относится к организации, в которой вы не состоите.
error-setup-link-ended = Ссылка для настройки больше не действует
error-setup-link-ended-words = Она действует один раз. Если настройка ещё не выполнена, откройте самую новую ссылку из журнала сервера.
error-unavailable = Подождите немного
error-unavailable-words = Сейчас сервер не может сохранять данные. Ничего не изменилось. Попробуйте ещё раз чуть позже.
error-outcome-unknown = Возможно, всё получилось
error-outcome-unknown-words = Сервер не узнал, сохранено ли изменение. Проверьте и, если его нет, повторите: повтор ничему не повредит.
error-too-many = Подождите немного
error-too-many-words = Слишком много попыток за короткое время. Попробуйте снова через { $unit ->
    [day] { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
     }
    [hour] { $count ->
        [one] { $count } час
        [few] { $count } часа
       *[many] { $count } часов
     }
    [minute] { $count ->
        [one] { $count } минуту
        [few] { $count } минуты
       *[many] { $count } минут
     }
   *[second] { $count ->
        [one] { $count } секунду
        [few] { $count } секунды
       *[many] { $count } секунд
     }
 }.
error-failed = У нас что-то пошло не так
error-failed-words = Дело не в том, что вы ввели. Попробуйте ещё раз чуть позже. Если ошибка повторится, сообщите администратору ID запроса, указанный ниже.
