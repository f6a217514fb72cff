# Settings > Members: the list.

members-title = Anggota
members-sub = Anggota organisasi ini dan orang yang diundang
members-count = { $count ->
   *[other] { $count } anggota
 }
members-open-invites = { $count ->
   *[other] { $count } undangan menunggu
 }
# $members and $invites are the two counts above.
members-counts = { $members }, { $invites }
members-invite = Undang
members-search = Cari anggota
members-search-hint = Cari berdasarkan nama atau alamat
members-filter-access = Filter menurut akses
members-filter-status = Filter menurut status
members-all-roles = Semua peran
members-show-all = Semua orang
members-show-active = Anggota
members-show-pending = Undangan menunggu
members-show-expired = Undangan kedaluwarsa
members-nobody = Tidak ada yang cocok
members-nobody-words = Coba nama atau alamat lain, atau hapus filter.
members-show-everybody = Tampilkan semua orang
members-found = { $count ->
   *[other] { $count } orang ditampilkan
 }
members-found-on-page = { $count ->
   *[other] { $count } orang ditampilkan di halaman ini
 }
members-caption = Anggota dan undangan
members-column-person = Nama
members-column-role = Peran
members-column-since = Sejak
members-column-status = Status
members-column-actions = Tindakan
members-alone = Baru ada Anda di sini
members-alone-words = Undang rekan kerja Anda. Masing-masing akan menerima email berisi tautan yang berlaku selama 21 hari.
members-you = Anda
members-change-role = Ubah peran
members-change-role-of = (ubah peran { $address })
members-added = Ditambahkan
members-invited = Diundang
members-active = Aktif
members-pending = Menunggu
members-expired = Kedaluwarsa
members-remove-of = Hapus { $address }
members-revoke-title = Cabut undangan
members-revoke-of = Cabut undangan untuk { $address }
members-invite-again = Undang lagi
members-invite-again-of = Undang lagi: { $address }
members-take-off-title = Hapus dari daftar
members-take-off-of = Hapus undangan kedaluwarsa untuk { $address }
members-invited-by = Diundang oleh { $inviter }
members-a-key = kunci API
members-expires-in = { $unit ->
    [day] { $count ->
       *[other] Kedaluwarsa dalam { $count } hari
     }
    [hour] { $count ->
       *[other] Kedaluwarsa dalam { $count } jam
     }
    [minute] { $count ->
       *[other] Kedaluwarsa dalam { $count } menit
     }
   *[second] Kedaluwarsa dalam kurang dari satu menit
 }
members-expired-ago = { $unit ->
    [day] { $count ->
       *[other] Kedaluwarsa { $count } hari yang lalu
     }
    [hour] { $count ->
       *[other] Kedaluwarsa { $count } jam yang lalu
     }
    [minute] { $count ->
       *[other] Kedaluwarsa { $count } menit yang lalu
     }
   *[second] Baru saja kedaluwarsa
 }
members-mail-failed = Email tidak terkirim
# $reason is what the mail server said.
members-mail-failed-words = { $reason } Untuk mencoba lagi, buka undangan ini di Undangan lalu kirim ulang.
members-mail-delayed = Email tertunda
members-mail-delayed-words = { $reason } Pengiriman akan segera dicoba lagi.

# The invite dialog.

invite-title = Undang anggota
invite-results = Hasil
invite-mail-leaves = Email sedang dikirim. Setiap tautan berlaku selama 21 hari.
invite-more = Undang yang lain
invite-addresses = Alamat email
invite-addresses-hint = Maksimal 50, dipisahkan koma atau baris baru, atau tempel baris dari tabel
invite-addresses-left = Alamat berikut belum diundang. Perbaiki atau hapus
invite-role = Peran
invite-role-help = Izin setiap peran
invite-send = Kirim undangan
invite-choose-role = Pilih peran.
invite-no-address = Masukkan setidaknya satu alamat email.
invite-heading-line = Dianggap sebagai judul kolom: { $line }
invite-beside = Diabaikan karena bukan alamat: { $words }
invite-beside-more = Diabaikan karena bukan alamat: { $words } dan { $count } lainnya
invite-nobody-invited = Tidak ada yang diundang
invite-some-invited = { $count ->
   *[other] { $count } orang diundang
 }
# $invited is one of the two above.
invite-some-were-not = { $count ->
   *[other] { $invited }, { $count } alamat tidak diundang
 }
invite-outcome-invited = Diundang
invite-outcome-member = Sudah menjadi anggota
invite-outcome-open = Sudah diundang
invite-outcome-no-address = Bukan alamat email
invite-outcome-over-limit = Melebihi batas 50
invite-outcome-failed = Tidak diundang: coba lagi
invite-outcome-unknown = Mungkin sudah diundang: mencoba lagi tidak menimbulkan masalah

# The other dialogs.

revoke-question = Cabut undangan?
revoke-question-expired = Hapus undangan kedaluwarsa?
revoke-words = Tautan yang dikirim ke <strong>{ $address }</strong> akan langsung tidak berlaku. Anda dapat mengundang alamat ini lagi kapan saja.
revoke-words-expired = Undangan untuk <strong>{ $address }</strong> sudah kedaluwarsa, dan tautannya tidak berlaku lagi. Jika dihapus, undangan ini hilang dari daftar anggota. Anda dapat mengundang alamat ini lagi kapan saja.
remove-question = Hapus anggota?
remove-words = Anggota ini akan langsung kehilangan akses ke <strong>{ $organization }</strong>. Organisasi lain tidak terpengaruh, dan Anda dapat mengundangnya lagi nanti.
not-administrator-title = Khusus admin
not-administrator = Halaman ini khusus untuk admin
not-administrator-words = Anggota dan undangan { $organization } dikelola oleh admin. Hubungi salah satu admin jika Anda perlu melihat atau mengubah sesuatu di sini.

# Several members at once, and all of them as a file.

members-change-roles = Ubah peran
members-role-changed = Peran diubah
members-export = Ekspor sebagai CSV
