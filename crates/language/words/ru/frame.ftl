# What every page has around its content.

frame-home = Admit, главная страница
frame-skip = Перейти к содержимому
frame-switch-organization = Сменить организацию
frame-organizations = Организации
frame-settings = Настройки
frame-account = Ваш аккаунт
frame-no-answer = Сервер не отвечает
frame-no-answer-words = Проверьте подключение и попробуйте ещё раз. Всё, что вы ввели, сохранилось.
frame-help = Справка
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (откроется в новой вкладке)
# A link from a refusal to the article about it.
frame-explain = Что это значит
frame-language = Язык
frame-apply = Применить

# Buttons and small words that many pages share.

act-cancel = Отмена
act-continue = Продолжить
act-copy = Копировать
act-copied = Скопировано
act-done = Готово
act-filter = Фильтровать
act-remove = Удалить
act-revoke = Отозвать
act-sign-in = Войти
act-sign-out = Выйти
pages-label = Страницы
pages-previous = Назад
pages-next = Далее
pages-search-further = Это ещё не всё: на этой странице просмотрена часть списка.
pages-search-on = Искать дальше
lists-search-name = Поиск по названию
lists-search-endpoint = Поиск по названию или URL
lists-nothing = Ничего не найдено
lists-nothing-words = Попробуйте другие слова или снимите фильтры.
lists-show-all = Показать всё
problems-heading = Проверьте, пожалуйста
seen-changed = Пока вы редактировали, кто-то другой внёс изменения
seen-decide = Сейчас задано это. Введённое вами осталось в форме: сохраните, чтобы заменить, или отмените, чтобы оставить всё как есть.
seen-nothing = (ничего)
field-optional = Необязательно
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } на { $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }
browser-unknown = неизвестный браузер
address-unknown = неизвестно

# What has just been done, above the next page.

done-invited = Новое приглашение отправляется.
done-not-invited = Приглашение не отправлено: этот адрес уже в организации или для него уже есть приглашение, ожидающее ответа.
done-revoked = Приглашение отозвано. Ссылка больше не работает.
done-taken-off = Истёкшее приглашение удалено из списка.
done-role-changed = Роль изменена.
done-removed = Участник удалён.
done-session-ended = Сеанс завершён.
done-joined = Добро пожаловать! Теперь вы участник.
done-account-saved = Аккаунт сохранён.
