# Why something that was asked for was not done.

refused-not-allowed = Você não pode mais gerenciar os membros desta organização.
refused-stale-sign-in = Entre de novo primeiro: isto exige uma entrada recente.
refused-no-invite = Este convite não existe.
# $problem is one of the reasons below.
refused-address = Isto não é um endereço de e-mail: { $problem }.
refused-role = Você não pode atribuir esta função.
refused-no-groups = Esta organização não tem grupos.
refused-group = Não é mais possível participar de um dos grupos deste convite.
refused-member-already = Esta pessoa já é membro.
refused-directory-invite = Um diretório define quem é membro aqui; ninguém é convidado manualmente.
refused-domain = Esta organização não convida endereços do domínio { $domain }.
refused-domain-not-verified = { $domain } não é um domínio verificado desta organização.
refused-member-limit = A organização já atingiu o limite de membros e convites: { $limit }.
refused-no-seat = Os assentos da organização ({ $seats }) estão todos ocupados por membros e convites em aberto.
refused-invited-already = Este endereço já tem um convite em aberto.
# $problem is a sentence in English, from the API.
refused-details = Não é possível enviar isto junto: { $problem }.
refused-workspace = O workspace do qual participar não existe.
refused-links = Esta organização não fornece os links dos convites.
refused-resent = Este convite foi enviado vezes demais ou agora mesmo.
refused-address-often = Este endereço foi convidado tantas vezes em um dia que, por enquanto, não recebe mais convites.
refused-still-open = Este convite ainda está em aberto.
refused-accepted = Nesse meio-tempo, este convite foi aceito.
refused-declined = Nesse meio-tempo, este convite foi recusado.
refused-revoked = Este convite já foi revogado.
refused-expired = Este convite expirou.
refused-no-member = Esta pessoa não é mais membro.
refused-shielded = Você não pode alterar nem remover um membro com a função { $role }.
refused-directory-role = O diretório da sua organização define quem tem qual função.
refused-own-membership = Você não pode alterar sua própria participação. Outro administrador pode.
refused-last-member = O único membro de uma organização não pode ser removido.
refused-last-governing = A organização precisa de pelo menos uma pessoa com a função { $role }. Primeiro, atribua essa função a outra pessoa.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] o campo está vazio
    [too_long] é longo demais (no máximo 64 caracteres antes do @ e 254 no total)
    [not_one_at] é preciso haver um único @, com um nome antes e um domínio depois
    [local_part] a parte antes do @ só pode ter letras, dígitos e .!#$%&'*+/=?^_`{"{"}|{"}"}~- e nenhum ponto no início, no fim ou duas vezes seguidas
   *[domain] a parte depois do @ não é um nome de domínio
 }
