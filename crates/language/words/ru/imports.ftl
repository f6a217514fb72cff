# Settings > Invites > Import: people out of a CSV file.

imports-open = Импорт CSV
imports-title = Пригласить участников из файла
imports-sub = До 10 000 за раз. Никто не будет приглашён, пока вы не увидите, что произойдёт.
imports-file = Файл CSV
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = Первая строка называет столбцы: <code>email</code> и, если роли разные, <code>role</code>. Остальные столбцы пропускаются.
imports-example = Пример файла
imports-role = Роль для строк без роли
imports-preview = Проверить файл
imports-earlier = Прежние импорты
imports-column-when = Когда
imports-column-rows = Строки
imports-column-state = Статус
imports-column-row = Строка
imports-column-address = Адрес
imports-column-role = Роль
imports-column-outcome = Результат

imports-preview-title = Что произойдёт
imports-preview-sub = Пока никто не приглашён.
imports-another-file = Выбрать другой файл
imports-left-out = Пропущенные столбцы: { $headings }
imports-invite = { $count ->
    [one] Пригласить { $count } человека
    [few] Пригласить { $count } человека
    [many] Пригласить { $count } человек
   *[other] Пригласить { $count } человека
 }
imports-nobody = Никого из этого файла нельзя пригласить.
imports-more = { $count ->
    [one] Не показана ещё { $count } строка.
    [few] Не показаны ещё { $count } строки.
    [many] Не показано ещё { $count } строк.
   *[other] Не показано ещё { $count } строки.
 }
imports-progress-title = Импорт
imports-progress = Ход выполнения
imports-settled = Готово: { $settled } из { $count }
imports-revoked = { $count ->
    [one] Отозвано { $count } приглашение.
    [few] Отозвано { $count } приглашения.
    [many] Отозвано { $count } приглашений.
   *[other] Отозвано { $count } приглашения.
 }
imports-all-rows = Все строки
imports-waiting = Ожидает
imports-state = { $state ->
    [queued] Ожидает начала
    [running] Приглашает
    [finished] Завершён
    [stopped] Остановлен: начавший не может продолжать
   *[undone] Отменён
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Будет приглашён
    [to_renew] Будет приглашён снова
    [invited] Приглашён
    [renewed] Приглашён снова
    [already_member] Уже участник
    [already_invited] Уже есть приглашение
    [domain_not_allowed] Домен не разрешён
    [no_seat] Нет свободных мест
    [invited_too_often] Слишком много приглашений за сутки
    [invalid_address] Не адрес электронной почты
    [duplicate] Дважды в файле
    [role_not_assignable] Роль нельзя назначить
    [missing_scope] Вне ваших прав
    [group_not_found] Группа не найдена
    [workspace_not_found] Рабочее пространство не найдено
    [invalid_details] Сведения нельзя сохранить
    [has_directory] Участников определяет каталог
    [stopped] Не выполнялось
   *[refused] Отказано
 }

imports-undo = Отменить импорт
imports-undo-question = Отменить этот импорт?
imports-undo-words = Все его ещё ожидающие приглашения сразу отзываются, и ссылки перестают работать. Кто уже принял приглашение, остаётся участником.
imports-done-undone = Импорт отменён.

# $problem is one of those below.
imports-problem-at = { $problem } (строка { $line }, столбец { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] Файл не является текстом UTF-8. Сохраните его как «CSV UTF-8».
    [column_twice] Столбец { $heading } повторяется.
    [unknown_column] Столбец { $heading } неизвестен.
    [email_missing] В первой строке нет столбца email.
    [role_missing] В первой строке нет столбца role.
    [grant] Рабочее пространство записывается так: идентификатор, двоеточие, роль.
    [field_count] В строке больше или меньше полей, чем в первой.
    [quote] Кавычки не согласованы.
   *[not_csv] Это не файл CSV.
 }
imports-no-row = В файле никого нет.
imports-too-many = В файле { $count } строк. За раз импортируется не более { $limit }.
imports-daily-limit = Организация импортирует не более { $limit } строк в день, сегодня осталось { $left }.
imports-refused = Этот файл нельзя импортировать.
