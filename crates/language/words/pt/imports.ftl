# Settings > Invites > Import: people out of a CSV file.

imports-open = Importar CSV
imports-title = Convidar pessoas a partir de um arquivo
imports-sub = Até 10.000 de uma vez. Ninguém é convidado antes de você ver o que vai acontecer.
imports-file = Arquivo CSV
# <code>email</code> and <code>role</code> are names of columns and stay as they are.
imports-file-hint = A primeira linha dá nome às colunas: <code>email</code> e, se as funções forem diferentes, <code>role</code>. As outras colunas são ignoradas.
imports-example = Exemplo de arquivo
imports-role = Função para linhas sem função
imports-preview = Verificar o arquivo
imports-earlier = Importações anteriores
imports-column-when = Quando
imports-column-rows = Linhas
imports-column-state = Status
imports-column-row = Linha
imports-column-address = Endereço
imports-column-role = Função
imports-column-outcome = Resultado

imports-preview-title = O que vai acontecer
imports-preview-sub = Ninguém foi convidado ainda.
imports-another-file = Escolher outro arquivo
imports-left-out = Colunas ignoradas: { $headings }
imports-invite = { $count ->
    [one] Convidar { $count } pessoa
    [many] Convidar { $count } de pessoas
   *[other] Convidar { $count } pessoas
 }
imports-nobody = Ninguém neste arquivo pode ser convidado.
imports-more = { $count ->
    [one] Mais { $count } linha não é mostrada.
    [many] Mais { $count } de linhas não são mostradas.
   *[other] Mais { $count } linhas não são mostradas.
 }
imports-progress-title = Importação
imports-progress = Progresso
imports-settled = { $settled } de { $count } concluídas
imports-revoked = { $count ->
    [one] { $count } convite foi revogado.
    [many] { $count } de convites foram revogados.
   *[other] { $count } convites foram revogados.
 }
imports-all-rows = Todas as linhas
imports-waiting = Aguardando
imports-state = { $state ->
    [queued] Aguardando o início
    [running] Convidando
    [finished] Concluída
    [stopped] Interrompida: quem a iniciou não pode continuar
   *[undone] Desfeita
 }
# What became of a line; with `to_`, what would become of it.
imports-outcome = { $outcome ->
    [to_invite] Será convidado
    [to_renew] Será convidado de novo
    [invited] Convidado
    [renewed] Convidado de novo
    [already_member] Já é membro
    [already_invited] Já convidado
    [domain_not_allowed] Domínio não permitido
    [no_seat] Sem vaga livre
    [invited_too_often] Convidado vezes demais em um dia
    [invalid_address] Não é um endereço de e-mail
    [duplicate] Duas vezes no arquivo
    [role_not_assignable] Função não pode ser dada
    [missing_scope] Além dos seus direitos
    [group_not_found] Grupo não encontrado
    [workspace_not_found] Workspace não encontrado
    [invalid_details] Detalhes não podem ser guardados
    [has_directory] Um diretório decide os membros
    [stopped] Não tentado
   *[refused] Recusado
 }

imports-undo = Desfazer importação
imports-undo-question = Desfazer esta importação?
imports-undo-words = Cada convite dela ainda em aberto é revogado na hora e o link deixa de funcionar. Quem já aceitou continua membro.
imports-done-undone = A importação foi desfeita.

# $problem is one of those below.
imports-problem-at = { $problem } (linha { $line }, coluna { $column })
# $heading is the name of a column.
imports-problem = { $problem ->
    [not_utf8] O arquivo não é texto UTF-8. Salve-o como “CSV UTF-8”.
    [column_twice] A coluna { $heading } aparece duas vezes.
    [unknown_column] A coluna { $heading } é desconhecida.
    [email_missing] Falta a coluna email na primeira linha.
    [role_missing] Falta a coluna role na primeira linha.
    [grant] Um workspace é escrito com o id, dois-pontos e uma função.
    [field_count] A linha tem mais ou menos campos que a primeira.
    [quote] As aspas não combinam.
   *[not_csv] Este não é um arquivo CSV.
 }
imports-no-row = O arquivo não traz ninguém.
imports-too-many = O arquivo tem { $count } linhas. São importadas no máximo { $limit } de uma vez.
imports-daily-limit = A organização importa no máximo { $limit } linhas por dia, e hoje restam { $left }.
imports-refused = Este arquivo não pode ser importado.
