# The frame of the Help Center. Its articles are in crates/web/help.

help-title = Справочный центр
help-welcome = Чем мы можем помочь?
help-lead = Всё о приглашениях, участниках, ролях, рабочих пространствах и ключах.
help-console = Открыть консоль
help-search = Найти
help-search-label = Поиск по справочному центру
help-search-example = Найдите задачу, слово или код ошибки
help-suggestions = Подсказки
help-place = Где вы находитесь
help-contents = На этой странице
help-related = Похожие статьи
help-neighbours = Ещё в этом разделе
help-previous = Назад
help-next = Далее
help-not-translated = Этой статьи пока нет на вашем языке, поэтому вы читаете её на английском.
help-unknown = Такой статьи нет
help-unknown-lead = Возможно, теперь она называется иначе. Найдите то, что нужно, или просмотрите все статьи.
help-all = Все статьи
help-results = Результаты поиска
help-nothing-asked = Что вы ищете?
help-nothing-asked-lead = Введите выше несколько слов: задачу, слово из сообщения или код ошибки.
help-nothing-found-lead = Попробуйте меньше слов или другие слова: что вы хотите сделать или слово из сообщения. Начните с этих статей:
help-corrected = Слова «{ $asked }» нет ни в одной статье; в этих есть «{ $instead }».
help-question = Это ответило на ваш вопрос?
help-yes = Да
help-partly = Частично
help-no = Нет
help-thanks = Спасибо. Ваш ответ поможет сделать статью лучше.
help-thanks-for-words = Спасибо. Ваши слова сохранены.
help-comment = Чего не хватило или что помогло?
help-send = Отправить
help-readers = Это прочтут администраторы организации { $organization }, без вашего имени.
help-answers = Отзывы о справке
help-answers-lead = Ответили ли статьи справочного центра на вопросы.
help-answers-none = Пока никто не ответил
help-answers-none-lead = Под каждой статьёй справочного центра мы спрашиваем, помогла ли она. Ответы появятся здесь.
help-article = Статья
help-everybody = Все на этом сервере
help-comments = Что написали участники
help-comments-none = В этой организации пока никто ничего не написал.
help-section = { $section ->
    [inviting] Приглашение людей
    [members] Участники и роли
    [signing-in] Вход
    [workspaces] Рабочие пространства
    [keys] Ключи
    [organization] Ваша организация
    [programs] Программы и автоматизация
    [running] Работа сервера
   *[errors] Объяснение ошибок
 }
help-found = { $count ->
    [0] По запросу «{ $query }» ничего не найдено
    [one] { $count } статья по запросу «{ $query }»
    [few] { $count } статьи по запросу «{ $query }»
   *[many] { $count } статей по запросу «{ $query }»
 }
