# What every page has around its content.

frame-home = Admit, página de inicio
frame-skip = Ir al contenido
frame-switch-organization = Cambiar de organización
frame-organizations = Organizaciones
frame-settings = Configuración
frame-account = Tu cuenta
frame-no-answer = El servidor no ha respondido
frame-no-answer-words = Comprueba tu conexión e inténtalo de nuevo. No se ha perdido nada de lo que has escrito.
frame-help = Ayuda
# Behind the link to help in a dialog, for those who do not see it.
frame-new-tab = (se abre en una pestaña nueva)
# A link from a refusal to the article about it.
frame-explain = Qué significa
frame-language = Idioma
frame-apply = Aplicar

# Buttons and small words that many pages share.

act-cancel = Cancelar
act-continue = Continuar
act-copy = Copiar
act-copied = Copiado
act-done = Listo
act-filter = Filtrar
act-remove = Quitar
act-revoke = Revocar
act-sign-in = Iniciar sesión
act-sign-out = Cerrar sesión
pages-label = Páginas
pages-previous = Anterior
pages-next = Siguiente
pages-search-further = Queda más por buscar: esta página revisó una parte de la lista.
pages-search-on = Seguir buscando
lists-search-name = Buscar por nombre
lists-search-endpoint = Buscar por nombre o URL
lists-nothing = No hay coincidencias
lists-nothing-words = Prueba con otras palabras o quita los filtros.
lists-show-all = Mostrar todo
problems-heading = Revisa esto, por favor
seen-changed = Otra persona ha cambiado esto mientras lo editabas
seen-decide = Esto es lo que vale ahora. Lo que has elegido sigue en el formulario: guárdalo para sustituirlo o cancela para dejarlo todo como está.
seen-nothing = (nada)
field-optional = Opcional
# $browser is a product's name, as is $system unless it is said otherwise below.
browser-on-system = { $browser } en { $system ->
    [iphone] un iPhone
    [ipad] un iPad
    [mac] un Mac
   *[other] { $system }
 }
browser-unknown = un navegador desconocido
address-unknown = desconocida

# What has just been done, above the next page.

done-invited = Una nueva invitación está en camino.
done-not-invited = No se ha invitado a nadie: la dirección ya es de un miembro o ya tiene una invitación pendiente.
done-revoked = Se ha revocado la invitación. Su enlace ya no funciona.
done-taken-off = La invitación caducada se ha quitado de la lista.
done-role-changed = Se ha cambiado el rol.
done-removed = Se ha quitado al miembro.
done-session-ended = Se ha finalizado la sesión.
done-joined = Te damos la bienvenida. Ya eres miembro.
done-account-saved = Se ha guardado tu cuenta.
