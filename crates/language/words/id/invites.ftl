# Settings > Invites: the history of all invitations.

invites-title = Undangan
invites-sub = Semua undangan organisasi ini dan hasilnya
invites-search-hint = Cari berdasarkan alamat
invites-filter-status = Filter menurut status
invites-filter-inviter = Filter menurut pengundang
invites-all-statuses = Semua status
invites-all-inviters = Semua pengundang
invites-status = { $status ->
    [pending] Menunggu
    [accepted] Diterima
    [declined] Ditolak
    [deleted] Dicabut
   *[expired] Kedaluwarsa
 }
invites-delivery = { $state ->
    [queued] Email menunggu
    [sent] Email terkirim
    [failed] Email gagal terkirim
    [dropped] Email tidak dikirim
   *[none] Tanpa email: tautan diberikan langsung
 }
invites-nobody = Tidak ada undangan yang cocok
invites-nobody-words = Coba alamat lain, atau hapus filter.
invites-show-all = Tampilkan semua undangan
invites-empty = Belum ada yang diundang
invites-empty-words = Undang orang di halaman Anggota. Hasil setiap undangan disimpan di sini.
invites-found = { $count ->
   *[other] { $count } undangan ditampilkan
 }
invites-caption = Undangan, yang terbaru lebih dulu
invites-column-address = Alamat
invites-column-role = Peran
invites-column-inviter = Diundang oleh
invites-column-when = Diundang
invites-column-status = Status
invites-column-mail = Email
invites-replaces = Menggantikan undangan kedaluwarsa
invites-replaced = Digantikan oleh yang lebih baru

# One invitation.

invites-facts = Undangan
invites-expires = Kedaluwarsa
invites-message = Pesan
invites-workspaces = Ruang kerja
invites-not-in-workspace = Tidak di ruang kerja ini
invites-no-workspaces = Tidak ada ruang kerja
invites-reason = Alasan menolak
invites-chain = Rangkaian
invites-timeline = Riwayat
invites-who = oleh { $who }
invites-the-invited = orang yang diundang
invites-the-server = server
invites-event = { $event ->
    [made] Undangan dibuat
    [mail_sent] Email terkirim
    [mail_failed] Email gagal terkirim
    [mail_dropped] Email tidak dikirim karena tidak diperlukan lagi
    [resent] Dikirim ulang dengan tautan baru
    [link_shown] Tautan baru diberikan
    [extended] Batas waktu diubah
    [changed] Grup atau ruang kerja diubah
    [renewal_asked] Undangan baru diminta
    [accepted] Diterima
    [declined] Ditolak
    [revoked] Dicabut
    [taken_off] Dihapus dari daftar undangan yang menunggu
   *[expired] Kedaluwarsa
 }
invites-event-role = Peran diubah dari { $from } menjadi { $to }

# The dialogs. $address is whom it invites.

invites-act = { $act ->
    [resend] Kirim ulang
    [extend] Ubah waktu
    [edit] Ubah peran
    [link] Ambil tautan
    [revoke] Cabut
   *[again] Undang lagi
 }
invites-act-question = { $act ->
    [resend] Kirim ulang undangan?
    [extend] Ubah batas waktu penerimaan
    [edit] Ubah peran undangan
    [link] Ambil tautan baru?
    [revoke] Cabut undangan?
   *[again] Undang lagi?
 }
invites-resend-words = <strong>{ $address }</strong> mendapat email baru dengan tautan baru. Tautan lama tidak berlaku lagi.
invites-extend-words = Tautan <strong>{ $address }</strong> tetap sama.
invites-edit-words = <strong>{ $address }</strong> mendapat peran ini saat bergabung. Tautannya tetap sama.
invites-link-question = Anda mendapat tautan untuk <strong>{ $address }</strong> yang Anda berikan sendiri. Siapa pun yang memilikinya dapat bergabung. Tautan lama tidak berlaku lagi.
invites-revoke-words = Tautan <strong>{ $address }</strong> akan langsung tidak berlaku. Anda dapat mengundang alamat ini lagi kapan saja.
invites-again-words = <strong>{ $address }</strong> mendapat email baru dengan tautan yang berlaku 21 hari.
invites-lifetime = Dapat diterima selama
invites-days = { $count ->
   *[other] { $count } hari lagi
 }
invites-choose-lifetime = Pilih waktu.
invites-link-title = Tautan untuk diberikan
invites-link-words = Tautan untuk <strong>{ $address }</strong> ini ditampilkan sekali saja. Jangan berikan kepada orang lain: siapa pun yang memilikinya dapat bergabung.

# What has just been done, above the next page.

done-invite-resent = Undangan telah dikirim ulang dengan tautan baru.
done-invite-extended = Batas waktu penerimaan telah diubah.
done-invite-changed = Undangan telah diubah.

# Charts of invitations.

invites-charts = Grafik
invites-charts-title = Hasil undangan
invites-charts-sub = Undangan yang dibuat sejak { $date }
invites-charts-cut = Hanya { $count } undangan terbaru yang dihitung.
invites-charts-empty = Tidak ada undangan dalam { $count } minggu terakhir
invites-funnel = Dari undangan menjadi anggota
invites-by-week = Per minggu
invites-by-inviter = Per pengundang
invites-by-domain = Per domain
invites-count-invited = Diundang
invites-count-delivered = Terkirim
invites-count-accepted = Diterima
invites-count-declined = Ditolak
invites-count-expired = Kedaluwarsa
invites-count-revoked = Dicabut
invites-count-pending = Menunggu
invites-count-median = Waktu hingga diterima
invites-week = Minggu mulai
invites-inviter = Pengundang
invites-domain = Domain
invites-share = Bagian
invites-median-words = Separuh dari yang menerima membutuhkan kurang dari { $length }.
invites-length = { $unit ->
    [day] { $count ->
       *[other] { $count } hari
     }
    [hour] { $count ->
       *[other] { $count } jam
     }
    [minute] { $count ->
       *[other] { $count } menit
     }
   *[second] satu menit
 }
