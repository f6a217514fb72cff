# The signed-in person's own pages.

organizations-title = Tus organizaciones
organizations-none = Aún no hay organizaciones
organizations-none-words = Has iniciado sesión como <strong>{ $address }</strong>, que no es miembro de ninguna organización. Pide a alguien de tu organización que invite a esta dirección.
organizations-choose = Elige una organización
organizations-signed-in-as = Has iniciado sesión como <strong>{ $address }</strong>.
sessions-title = Sesiones
sessions-sub = Dónde has iniciado sesión. Finaliza las sesiones que no reconozcas.
sessions-this = Esta sesión
# $at is a moment.
sessions-last-used = Último uso: { $at }
sessions-began = Inicio: { $at }
sessions-end = Finalizar sesión
sessions-end-of = Finalizar sesión de { $browser }, { $ip }
start-welcome = Te damos la bienvenida a { $organization }
start-words = Ya eres miembro. No necesitas nada más para participar.
start-role = Tu rol
start-signed-in-as = Sesión iniciada como
start-hint = Los administradores de la organización se encargan de tu rol y de tu membresía.
account-title = Cuenta
account-sub = Tu nombre y cómo lees Admit
account-name = Nombre
account-name-hint = Lo ven los demás miembros de tus organizaciones.
account-language-hint = Para todas las páginas y los correos que recibes.
account-language-browser = El del navegador
account-theme = Colores
account-theme-system = Como el dispositivo
account-theme-light = Claros
account-theme-dark = Oscuros
account-save = Guardar
my-invites-title = Invitaciones
my-invites-sub = Organizaciones que te invitan a unirte
my-invites-none = No hay invitaciones pendientes
my-invites-none-words = Cuando una organización invite a <strong>{ $address }</strong>, podrás aceptar o rechazar aquí.
my-invites-accept = Aceptar
