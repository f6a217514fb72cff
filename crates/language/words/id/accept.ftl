# Accepting and declining an invitation.

accept-title = Bergabung dengan { $organization }
accept-invited-by = { $inviter } mengundang Anda, <strong>{ $address }</strong>, ke organisasi ini.
accept-invited = Anda, <strong>{ $address }</strong>, diundang ke organisasi ini.
accept-role = Peran
accept-expires = Berlaku hingga
accept-expires-in = { $unit ->
    [day] { $count ->
       *[other] { $count } hari lagi
     }
    [hour] { $count ->
       *[other] { $count } jam lagi
     }
    [minute] { $count ->
       *[other] { $count } menit lagi
     }
   *[second] kurang dari satu menit lagi
 }
accept-your-name = Nama Anda
accept-act = Terima undangan
accept-has-account = Alamat ini sudah memiliki akun. Masuk, lalu Anda akan kembali ke sini.
accept-sign-in = Masuk untuk menerima
accept-signed-in-as = Anda masuk sebagai <strong>{ $name }</strong>.
accept-somebody-else = Undangan ini untuk <strong>{ $address }</strong>, sedangkan Anda masuk sebagai <strong>{ $other }</strong>.
accept-switch = Ganti akun
accept-stay = Tetap masuk sebagai { $address }
decline-act = Tolak
decline-question = Tolak undangan ini?
decline-words = Anda tidak akan bergabung dengan { $organization }, dan tautan di email Anda tidak berlaku lagi. Untuk bergabung nanti, Anda memerlukan undangan baru.
decline-reason = Ingin memberi tahu alasannya?
decline-back = Kembali ke undangan
outcome-expired = Undangan ini sudah kedaluwarsa
outcome-expired-words = Minta yang baru, dan undangan akan dikirim lewat email jika admin { $organization } menyetujuinya.
outcome-revoked = Undangan ini telah dicabut
outcome-revoked-words = Admin { $organization } mencabut undangan ini. Jika menurut Anda ini keliru, minta undangan baru.
outcome-used = Undangan ini sudah digunakan
outcome-used-words = Undangan hanya berlaku satu kali. Jika Anda yang menerimanya, masuk untuk membuka { $organization }.
outcome-declined = Anda menolak undangan ini
outcome-declined-words = Anda tidak bergabung dengan { $organization }. Jika berubah pikiran, minta undangan baru kepada orang yang mengundang Anda.
outcome-unknown = Undangan ini tidak ditemukan
outcome-unknown-words = Buka lagi tautan di email Anda dan pastikan tautannya lengkap. Jika tetap seperti ini, minta undangan baru kepada orang yang mengundang Anda.
outcome-asked = Permintaan Anda sudah dicatat
outcome-asked-words = Admin { $organization } akan diberi tahu bahwa Anda menginginkan undangan baru, kecuali jika Anda memiliki undangan yang lebih baru atau sudah menjadi anggota. Jadi, periksa email terbaru Anda atau masuk. Jika admin mengirim undangan baru, Anda akan menerimanya lewat email.
outcome-ask = Minta undangan baru
outcome-the-organization = organisasi ini
