# The first minutes of a server.

setup-title = Настройка
setup-heading = Настройка Admit
setup-words = Укажите название организации и её первого администратора — то есть себя.
setup-organization = Название организации
setup-kind = Тип организации
setup-platform = Платформа
setup-platform-words = Для разработчиков: рабочие пространства, API-ключи, роли разработчика, ответственного за оплату и другие.
setup-enterprise = Предприятие
setup-enterprise-words = Для сотрудников компании: владельцы, группы и собственные роли.
setup-your-name = Ваше имя
setup-your-address = Ваш адрес электронной почты
setup-your-address-hint = С этим адресом вы будете входить.
setup-create = Создать организацию
setup-enter-address = Введите адрес электронной почты: { $problem }.
setup-key-title = Ваш ключ администратора
setup-ready = Организация «{ $organization }» готова
setup-key-words = Это ваш ключ администратора. Он даёт доступ ко всему Admin API и показывается только один раз: сохраните его там, где храните секреты.
setup-key = Ключ администратора
setup-try = Попробовать
setup-to-members = Перейти к участникам

# What is wrong with a name. $which is whose name it is.
name-problem = { $problem ->
    [empty] { $which ->
        [organization] Введите название организации.
       *[person] Введите своё имя.
     }
    [too_long] { $which ->
        [organization] Сократите название организации до { $limit } символов.
       *[person] Сократите имя до { $limit } символов.
     }
   *[unprintable] { $which ->
        [organization] Введите название организации символами, которые можно отобразить.
       *[person] Введите имя символами, которые можно отобразить.
     }
 }
