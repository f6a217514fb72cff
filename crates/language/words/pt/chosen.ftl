# Acts on several rows of a list at once: the boxes, the bar below the list, the question, and what became of each.

chosen-one = Escolher { $name }
chosen-all = Escolher tudo nesta página
chosen-rows = Escolhidos
chosen-bar = Com os escolhidos:
chosen-none = Escolha primeiro ao menos uma linha da lista.
chosen-failed = Não foi feito: tente novamente
chosen-unknown = Talvez tenha sido feito: confira a lista

# Members.

chosen-roles = Alterar funções
chosen-remove = Remover
chosen-remove-question = { $count ->
    [one] Remover { $count } membro?
   *[other] Remover { $count } membros?
 }
chosen-remove-words = Perdem na hora o acesso a <strong>{ $organization }</strong>. Outras organizações não são afetadas, e todos podem ser convidados de novo depois.
chosen-removed = Removido

# Invites.

chosen-revoke = Revogar
chosen-revoke-question = { $count ->
    [one] Revogar { $count } convite?
   *[other] Revogar { $count } convites?
 }
chosen-revoke-words = Os links deixam de funcionar na hora. Ninguém é avisado, e todos podem ser convidados de novo.
chosen-revoked = Revogado
chosen-resend = Reenviar
chosen-resend-question = { $count ->
    [one] Reenviar { $count } convite?
   *[other] Reenviar { $count } convites?
 }
chosen-resend-words = Cada um sai por e-mail com um novo link, e o link anterior deixa de funcionar. Um convite expirado é refeito.
chosen-resent = Reenviado

# API keys.

chosen-disable = Desativar
chosen-disable-question = { $count ->
    [one] Desativar { $count } chave de API?
   *[other] Desativar { $count } chaves de API?
 }
chosen-disable-words = Os programas que as usam são recusados na hora. Quem governa a organização pode ativá-las de novo.
chosen-disabled = Desativada

# Admin keys.

chosen-end = Revogar
chosen-end-question = { $count ->
    [one] Revogar { $count } chave de administração?
   *[other] Revogar { $count } chaves de administração?
 }
chosen-end-words = Os programas que as usam são recusados na hora, para sempre.
chosen-ended = Revogada

# Workspaces, service accounts, groups, custom roles.

chosen-archive = Arquivar
chosen-archived = Arquivado
chosen-delete = Excluir
chosen-deleted = Excluído
chosen-workspaces-question = { $count ->
    [one] Arquivar { $count } workspace?
   *[other] Arquivar { $count } workspaces?
 }
chosen-workspaces-words = Todas as chaves de API deles param de funcionar na hora, e nada mais poderá ser alterado neles. Não é possível desfazer.
chosen-accounts-question = { $count ->
    [one] Arquivar { $count } conta de serviço?
   *[other] Arquivar { $count } contas de serviço?
 }
chosen-accounts-words = As chaves de API delas param de funcionar na hora, e os nomes continuam ocupados. Não é possível desfazer.
chosen-groups-question = { $count ->
    [one] Excluir { $count } grupo?
   *[other] Excluir { $count } grupos?
 }
chosen-groups-words = Os membros continuam nas suas organizações e perdem o que as funções personalizadas dos grupos lhes davam. Não é possível desfazer.
chosen-custom-roles-question = { $count ->
    [one] Excluir { $count } função personalizada?
   *[other] Excluir { $count } funções personalizadas?
 }
chosen-custom-roles-words = Quem as tem, também por um grupo, perde na hora o que elas permitem. Não é possível desfazer.
