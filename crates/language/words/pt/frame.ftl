# What every page has around its content.

frame-home = Admit, página inicial
frame-skip = Pular para o conteúdo
frame-switch-organization = Trocar de organização
frame-organizations = Organizações
frame-settings = Configurações
frame-account = Sua conta
frame-no-answer = O servidor não respondeu
frame-no-answer-words = Verifique sua conexão e tente novamente. Nada do que você digitou se perdeu.
frame-help = Ajuda
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (abre em uma nova guia)
# A link from a refusal to the article about it.
frame-explain = O que isso significa
frame-language = Idioma
frame-apply = Aplicar

# Buttons and small words that many pages share.

act-cancel = Cancelar
act-continue = Continuar
act-copy = Copiar
act-copied = Copiado
act-done = Pronto
act-filter = Filtrar
act-remove = Remover
act-revoke = Revogar
act-sign-in = Entrar
act-sign-out = Sair
pages-label = Páginas
pages-previous = Anterior
pages-next = Próxima
pages-search-further = Há mais para pesquisar: esta página examinou uma parte da lista.
pages-search-on = Continuar a pesquisa
lists-search-name = Pesquisar por nome
lists-search-endpoint = Pesquisar por nome ou URL
lists-nothing = Nenhum resultado
lists-nothing-words = Tente outras palavras ou remova os filtros.
lists-show-all = Mostrar tudo
problems-heading = Confira estes pontos
seen-changed = Outra pessoa alterou isto enquanto você editava
seen-decide = Isto é o que vale agora. O que você escolheu continua no formulário: salve para substituir ou cancele para deixar tudo como está.
seen-nothing = (nada)
field-optional = Opcional
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } no { $system ->
    [iphone] iPhone
    [ipad] iPad
    [mac] Mac
   *[other] { $system }
 }
browser-unknown = um navegador desconhecido
address-unknown = desconhecido

# What has just been done, above the next page.

done-invited = Um novo convite está a caminho.
done-not-invited = Ninguém foi convidado: o endereço já é de um membro ou já tem um convite em aberto.
done-revoked = O convite foi revogado. O link dele não funciona mais.
done-taken-off = O convite expirado foi removido da lista.
done-role-changed = A função foi alterada.
done-removed = O membro foi removido.
done-session-ended = A sessão foi encerrada.
done-joined = Boas-vindas! Agora você é membro.
done-account-saved = Sua conta foi salva.
