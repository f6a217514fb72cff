# Settings > Organization.

organization-title = Organização
organization-sub = O que vale para toda a organização
organization-name = Nome
organization-rename = Renomear
organization-rename-title = Renomear a organização
organization-id = ID da organização
organization-kind = Tipo
organization-kind-words = { $kind ->
    [platform] Platform: workspaces e chaves de API para programas
   *[enterprise] Enterprise: grupos e funções personalizadas para pessoas
 }
organization-on = Ativado
organization-off = Desativado
organization-number = { $count }
organization-number-or-more = { $count } ou mais

# How many there may be.

organization-limits = Assentos e limites
organization-limits-edit = Alterar limites
organization-limits-hint = Um campo vazio significa sem limite. Um limite abaixo do que existe não remove nada; apenas impede que algo seja adicionado.
organization-limit = O que é contado
organization-used = Em uso
organization-most = Limite
organization-no-limit = Sem limite
organization-full = Atingido
organization-limit-name = { $limit ->
    [member_limit] Membros
    [seat_limit] Lugares
    [workspace_limit] Workspaces
    [workspace_member_limit] Membros de um workspace
    [api_key_limit] Chaves de API
    [workspace_api_key_limit] Chaves de API de um workspace
   *[invite_batch_row_limit] Linhas importadas por dia
 }
organization-used-parts = Membros: { $members }, convites em aberto: { $invites }
organization-bad-limit = Digite um número inteiro de 0 a { $most }, ou nada.

# Who may be invited.

organization-domains = Quem pode ser convidado
organization-domains-edit = Alterar quem pode ser convidado
organization-domains-only = Somente estes domínios
organization-domains-allowed = Domínios permitidos
organization-domains-hint = Um por linha. Um subdomínio precisa ser listado separadamente.
organization-domains-any = Todos os domínios
organization-domains-none = Nenhum, portanto ninguém pode ser convidado
organization-links = Links podem ser repassados
organization-links-hint = Quem convida pode obter o link de um convite em vez de enviá-lo por e-mail.
organization-directory = Um diretório decide quem é membro, portanto ninguém é convidado manualmente.
organization-bad-domain = { $domain } não é um domínio.
organization-many-domains = Liste no máximo { $limit } domínios.

# Mail appearance.

organization-mail = Aparência dos e-mails
organization-mail-sub = A aparência e o idioma dos convites desta organização
organization-mail-edit = Alterar a aparência
organization-mail-none = Os convites são como os outros e-mails deste servidor.
organization-mail-sender = Nome do remetente
organization-mail-sender-hint = O endereço de envio continua sendo o do servidor.
organization-mail-reply = Respostas para
organization-mail-note = Uma linha sua
organization-mail-note-hint = Texto simples. O que parece um link não pode ser clicado.
organization-mail-color = Cor do botão
organization-mail-color-none = Como nos outros e-mails
organization-mail-language-hint = Para quem não escolheu um, quando o convite não indica nenhum
organization-mail-language-none = Como neste servidor
organization-preview = Prévia
organization-preview-language = Idioma da prévia
organization-preview-show = Mostrar prévia
organization-preview-text = O mesmo em texto simples
organization-preview-none = A prévia aparece quando todos os campos puderem ser usados.
organization-bad-sender = Deixe de fora @, aspas, barras invertidas e sinais de menor e maior.
organization-light-color = Escolha uma cor mais escura: letras brancas ficam sobre ela.

# Danger zone.

organization-danger = Zona de perigo
organization-revoke = Revogar todos os convites em aberto
organization-revoke-hint = Todos os links deixam de funcionar imediatamente. Os membros permanecem, e todos podem ser convidados novamente.
organization-revoke-question = Revogar todos os convites em aberto de { $name }?
organization-revoke-words = Convites em aberto: { $count }. Os links deixam de funcionar imediatamente. Isso não pode ser desfeito, mas todos podem ser convidados novamente.
organization-keys = Desativar todas as chaves de API
organization-keys-hint = Os programas são recusados na hora, por exemplo após um vazamento que ninguém entende ainda. As chaves de administração permanecem.
organization-keys-question = Desativar todas as chaves de API de { $name }?
organization-keys-words = Chaves de API ativas: { $count }. Os programas que as usam são recusados na hora. Cada uma pode ser ativada de novo em Chaves de API.
organization-hand-over = Transferir a propriedade principal
organization-hand-over-hint = Outro membro passa a ser o proprietário principal, e você passa a ser proprietário.
organization-hand-over-words = O membro com este endereço passa a ser o proprietário principal, e você passa a ser proprietário. Só ele pode devolvê-la.
organization-heir = Endereço de e-mail do novo proprietário principal
organization-confirm = Para confirmar, digite o nome da organização: { $name }
organization-confirm-wrong = Digite o nome como está escrito aqui: { $name }

# What has just been done, and why something was not.

organization-done-saved = As configurações foram salvas.
organization-done-revoked = Todos os convites em aberto foram revogados.
organization-done-keys = Todas as chaves de API foram desativadas.
organization-done-handed-over = A propriedade principal foi transferida.
organization-not-allowed = Você não pode mais alterar as configurações desta organização.
