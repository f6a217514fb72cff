# Settings > Mailbox.

mailbox-title = Kotak surat
mailbox-sub = Server email belum dikonfigurasi, jadi email disimpan di sini dan tidak dikirim.
mailbox-empty = Belum ada email
mailbox-empty-words = Undang seseorang, dan undangan beserta tautannya akan muncul di sini.
mailbox-found = { $count ->
   *[other] { $count } email ditampilkan
 }
mailbox-to-members = Buka Anggota
mailbox-from = Dari
mailbox-to = Kepada
mailbox-date = Tanggal
mailbox-copy-link = Salin tautan
mailbox-open-invitation = Buka undangan
mailbox-open-members = Buka Anggota
