# The roles in an organization. $role is the role's name on the wire.

role-name = { $role ->
    [user] Pengguna
    [developer] Developer
    [claude_code_user] Pengguna Claude Code
    [billing] Pengelola tagihan
    [admin] Admin
    [managed] Pengguna terkelola
    [membership_admin] Admin keanggotaan
    [owner] Pemilik
    [primary_owner] Pemilik utama
   *[unknown] { $role }
 }
role-description = { $role ->
    [user] Ikut serta, tanpa hak mengelola.
    [developer] Ikut serta, dan menggunakan kunci API.
    [claude_code_user] Ikut serta, dan menggunakan Claude Code.
    [billing] Ikut serta, dan mengelola tagihan.
    [admin] Dapat melakukan semuanya, termasuk mengelola anggota.
    [managed] Dapat melakukan yang diizinkan oleh grupnya.
    [membership_admin] Mengelola anggota, kecuali pemilik.
    [owner] Dapat melakukan semuanya, termasuk mengelola anggota.
    [primary_owner] Dapat melakukan semuanya, dan bertanggung jawab atas organisasi.
   *[unknown] { $role }
 }
