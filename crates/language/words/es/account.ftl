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
