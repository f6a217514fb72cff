# What the mails share.

mail-plain-link = Jika tombol tidak berfungsi, buka tautan ini:
mail-asked-from = Diminta dari
mail-asked-on = Diminta pada
mail-sent-to = Dikirim ke
mail-fact = { $name }: { $value }

# The mail with an invitation.

mail-invitation-subject = Anda diundang bergabung dengan { $organization }
mail-invitation-subject-by = { $inviter } mengundang Anda bergabung dengan { $organization }
mail-invitation-words = Anda diundang bergabung dengan { $organization } dengan peran { $role }.
mail-invitation-words-by = { $inviter } mengundang Anda bergabung dengan { $organization } dengan peran { $role }.
mail-invitation-message = Pesannya: “{ $message }”
mail-invitation-open = Terima undangan:
# $in is a length such as “in 21 days”, $at a moment.
mail-invitation-expires = Undangan berakhir { $in }, pada { $at }.
mail-sent-to-words = Undangan ini dikirim ke { $address }.
mail-invitation-footer = Tidak merasa menunggu email ini? Abaikan saja. Tidak ada yang berubah sebelum Anda menerima, dan undangan akan berakhir sendiri.

# The mail with a code and a link to sign in.

mail-sign-in-subject = Kode masuk Anda untuk Admit
mail-sign-in-heading = Kode masuk Anda
mail-sign-in-code = Kode masuk Anda:
mail-sign-in-enter = Masukkan kode ini di jendela tempat Anda meminta masuk.
mail-sign-in-valid = { $minutes ->
   *[other] Kode berlaku selama { $minutes } menit dan hanya untuk sekali pakai.
 }
mail-sign-in-open = Atau buka tautan ini:
mail-sign-in-link = Atau lanjutkan tanpa mengetik:
mail-sign-in-footer = Tidak meminta masuk? Abaikan saja email ini: tidak ada yang bisa masuk tanpa kode atau tautan itu. Jangan pernah meneruskannya, siapa pun yang meminta.

# The mail to administrators when somebody asks for a new invitation.

mail-renewal-subject = { $address } meminta undangan baru ke { $organization }
mail-renewal-heading = Permintaan undangan baru
mail-renewal-words = { $address } membuka undangan ke { $organization } yang tidak berlaku lagi dan meminta yang baru.
mail-renewal-open = Tentukan di halaman anggota apakah akan mengundang lagi:
mail-renewal-address = Alamat
mail-renewal-role = Peran sebelumnya
mail-renewal-footer = Anda menerima email ini karena Anda mengelola anggota { $organization }. Tidak ada yang dikirim ke { $address }: keputusan ada pada Anda.
