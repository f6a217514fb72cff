# Why something that was asked for was not done.

refused-not-allowed = Ya no puedes gestionar los miembros de esta organización.
refused-stale-sign-in = Primero inicia sesión de nuevo: esto requiere un inicio de sesión reciente.
refused-no-invite = Esta invitación no existe.
# $problem is one of the reasons below.
refused-address = No es una dirección de correo: { $problem }.
refused-role = No puedes asignar este rol.
refused-no-groups = Esta organización no tiene grupos.
refused-group = Ya no es posible unirse a un grupo de esta invitación.
refused-member-already = Esta persona ya es miembro.
refused-directory-invite = Aquí un directorio decide quién es miembro; no se invita a nadie manualmente.
refused-domain = Esta organización no invita a direcciones de { $domain }.
refused-domain-not-verified = { $domain } no es un dominio verificado de esta organización.
refused-member-limit = La organización ya ha alcanzado su límite de { $limit } miembros e invitaciones.
refused-no-seat = Todas las plazas ({ $seats }) están ocupadas por miembros e invitaciones pendientes.
refused-invited-already = Esta dirección ya tiene una invitación pendiente.
# $problem is a sentence in English, from the API.
refused-details = Esto no se puede adjuntar a la invitación: { $problem }.
refused-workspace = Este espacio de trabajo no existe.
refused-links = Esta organización no facilita enlaces de invitaciones.
refused-resent = Esta invitación se ha enviado demasiadas veces, o acaba de enviarse.
refused-address-often = Se ha invitado a esta dirección tantas veces en un día que por ahora no recibe más invitaciones.
refused-still-open = Esta invitación sigue pendiente.
refused-accepted = Esta invitación se ha aceptado entretanto.
refused-declined = Esta invitación se ha rechazado entretanto.
refused-revoked = Esta invitación ya se había revocado.
refused-expired = Esta invitación ha caducado.
refused-no-member = Esta persona ya no es miembro.
refused-shielded = No puedes cambiar ni quitar a un miembro con el rol { $role }.
refused-directory-role = El directorio de tu organización decide quién tiene cada rol.
refused-own-membership = No puedes cambiar tu propia membresía. Otro administrador puede hacerlo.
refused-last-member = No se puede quitar al único miembro de una organización.
refused-last-governing = La organización necesita al menos un miembro con el rol { $role }. Asigna antes ese rol a otra persona.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] está vacía
    [too_long] es demasiado larga (como máximo 64 caracteres antes de la @ y 254 en total)
    [not_one_at] debe tener una sola @, con un nombre antes y un dominio después
    [local_part] la parte anterior a la @ solo puede tener letras, dígitos y .!#$%&'*+/=?^_`{"{"}|{"}"}~-, sin puntos al principio ni al final, ni dos seguidos
   *[domain] la parte posterior a la @ no es un nombre de dominio
 }
