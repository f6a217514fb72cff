# Why something that was asked for was not done.

refused-not-allowed = Вы больше не можете управлять участниками этой организации.
refused-stale-sign-in = Сначала войдите ещё раз: для этого нужен недавний вход.
refused-no-invite = Такого приглашения нет.
# $problem is one of the reasons below.
refused-address = Это не адрес электронной почты: { $problem }.
refused-role = Вы не можете назначить эту роль.
refused-no-groups = В этой организации нет групп.
refused-group = К одной из групп этого приглашения больше нельзя присоединиться.
refused-member-already = Этот человек уже участник.
refused-directory-invite = Состав участников здесь определяет каталог; пригласить вручную нельзя.
refused-domain = Эта организация не приглашает адреса на { $domain }.
refused-domain-not-verified = { $domain } не входит в подтверждённые домены этой организации.
refused-member-limit = Достигнут лимит участников и приглашений организации: { $limit }.
refused-no-seat = Все места ({ $seats }) заняты участниками и ожидающими приглашениями.
refused-invited-already = Для этого адреса уже есть ожидающее приглашение.
# $problem is a sentence in English, from the API.
refused-details = Это нельзя отправить вместе с приглашением: { $problem }.
refused-workspace = Такого рабочего пространства нет.
refused-links = Эта организация не выдаёт ссылки на приглашения.
refused-resent = Это приглашение отправляли слишком часто или только что.
refused-address-often = Этот адрес за сутки приглашали так часто, что пока он больше не получает приглашений.
refused-still-open = Это приглашение ещё действует.
refused-accepted = Это приглашение тем временем приняли.
refused-declined = Это приглашение тем временем отклонили.
refused-revoked = Это приглашение уже отозвано.
refused-expired = Срок действия этого приглашения истёк.
refused-no-member = Этот человек больше не участник.
refused-shielded = Вы не можете изменить или удалить участника с ролью «{ $role }».
refused-directory-role = Кому какая роль назначена, определяет каталог вашей организации.
refused-own-membership = Изменить собственное участие нельзя. Это может сделать другой администратор.
refused-last-member = Единственного участника организации нельзя удалить.
refused-last-governing = В организации должен быть хотя бы один участник с ролью «{ $role }». Сначала назначьте эту роль кому-нибудь ещё.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] поле не заполнено
    [too_long] слишком длинный (не более 64 символов перед @ и 254 всего)
    [not_one_at] нужен ровно один знак @, перед ним имя, после него домен
    [local_part] перед @ допустимы только латинские буквы, цифры и .!#$%&'*+/=?^_`{"{"}|{"}"}~-, а точка не может стоять в начале, в конце или дважды подряд
   *[domain] после @ указано не доменное имя
 }
