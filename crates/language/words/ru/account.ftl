# The signed-in person's own pages.

organizations-title = Ваши организации
organizations-none = Организаций пока нет
organizations-none-words = Вы вошли как <strong>{ $address }</strong>. Этот адрес не состоит ни в одной организации. Попросите кого-нибудь из нужной организации пригласить его.
organizations-choose = Выберите организацию
organizations-signed-in-as = Вы вошли как <strong>{ $address }</strong>.
sessions-title = Сеансы
sessions-sub = Где выполнен вход в ваш аккаунт. Завершите сеансы, которые вам незнакомы.
sessions-this = Текущий сеанс
# $at is a moment.
sessions-last-used = Последняя активность: { $at }
sessions-began = Начало: { $at }
sessions-end = Завершить сеанс
sessions-end-of = Завершить сеанс: { $browser }, { $ip }
start-welcome = Добро пожаловать в организацию «{ $organization }»
start-words = Вы участник. Больше ничего делать не нужно.
start-role = Ваша роль
start-signed-in-as = Вы вошли как
start-hint = Вашей ролью и участием управляют администраторы организации.
account-title = Аккаунт
account-sub = Ваше имя и вид Admit
account-name = Имя
account-name-hint = Его видят другие участники ваших организаций.
account-language-hint = Для всех страниц и писем, которые вы получаете.
account-language-browser = Как в браузере
account-theme = Цвета
account-theme-system = Как на устройстве
account-theme-light = Светлые
account-theme-dark = Тёмные
account-save = Сохранить
my-invites-title = Приглашения
my-invites-sub = Организации, которые вас приглашают
my-invites-none = Нет ожидающих приглашений
my-invites-none-words = Когда организация пригласит <strong>{ $address }</strong>, здесь можно будет принять или отклонить приглашение.
my-invites-accept = Принять
