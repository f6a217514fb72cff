# The signed-in person's own pages.

organizations-title = Suas organizações
organizations-none = Nenhuma organização ainda
organizations-none-words = Você entrou como <strong>{ $address }</strong>, que não é membro de nenhuma organização. Peça a alguém de uma organização que convide este endereço.
organizations-choose = Escolha uma organização
organizations-signed-in-as = Você entrou como <strong>{ $address }</strong>.
sessions-title = Sessões
sessions-sub = Onde você está usando sua conta. Encerre as sessões que não reconhecer.
sessions-this = Esta sessão
# $at is a moment.
sessions-last-used = Último uso: { $at }
sessions-began = Início: { $at }
sessions-end = Encerrar sessão
sessions-end-of = Encerrar sessão de { $browser }, { $ip }
start-welcome = Boas-vindas a { $organization }
start-words = Você é membro. Não é preciso mais nada para participar.
start-role = Sua função
start-signed-in-as = Sua conta
start-hint = Os administradores da organização cuidam da sua função e da sua participação.
account-title = Conta
account-sub = Seu nome e como você lê o Admit
account-name = Nome
account-name-hint = Visível para os outros membros das suas organizações.
account-language-hint = Para todas as páginas e para os e-mails que você recebe.
account-language-browser = O do navegador
account-theme = Cores
account-theme-system = Como no dispositivo
account-theme-light = Claras
account-theme-dark = Escuras
account-save = Salvar
my-invites-title = Convites
my-invites-sub = Organizações que convidam você a participar
my-invites-none = Nenhum convite em aberto
my-invites-none-words = Quando uma organização convidar <strong>{ $address }</strong>, você poderá aceitar ou recusar aqui.
my-invites-accept = Aceitar
