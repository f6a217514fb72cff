# Why something that was asked for was not done.

refused-not-allowed = Anda tidak lagi dapat mengelola anggota organisasi ini.
refused-stale-sign-in = Masuk lagi terlebih dahulu: tindakan ini memerlukan proses masuk yang baru.
refused-no-invite = Undangan ini tidak ada.
# $problem is one of the reasons below.
refused-address = Ini bukan alamat email: { $problem }.
refused-role = Anda tidak dapat memberikan peran ini.
refused-no-groups = Organisasi ini tidak memiliki grup.
refused-group = Salah satu grup dalam undangan ini tidak dapat diikuti lagi.
refused-member-already = Orang ini sudah menjadi anggota.
refused-directory-invite = Anggota organisasi ini ditentukan oleh direktori; undangan manual tidak tersedia.
refused-domain = Organisasi ini tidak mengundang alamat di { $domain }.
refused-domain-not-verified = { $domain } bukan domain terverifikasi organisasi ini.
refused-member-limit = Organisasi ini sudah mencapai batas { $limit } anggota dan undangan.
refused-no-seat = Semua kursi ({ $seats }) sudah terpakai oleh anggota dan undangan yang menunggu.
refused-invited-already = Alamat ini masih memiliki undangan yang menunggu.
# $problem is a sentence in English, from the API.
refused-details = Ini tidak dapat disertakan dalam undangan: { $problem }.
refused-workspace = Ruang kerja yang akan diikuti tidak ada.
refused-links = Organisasi ini tidak membagikan tautan undangan.
refused-resent = Undangan ini sudah terlalu sering dikirim, atau baru saja dikirim.
refused-address-often = Alamat ini terlalu sering diundang dalam satu hari, jadi untuk sementara tidak menerima undangan lagi.
refused-still-open = Undangan ini masih berlaku.
refused-accepted = Undangan ini sudah diterima.
refused-declined = Undangan ini sudah ditolak.
refused-revoked = Undangan ini sudah dicabut.
refused-expired = Undangan ini sudah kedaluwarsa.
refused-no-member = Orang ini bukan anggota lagi.
refused-shielded = Anda tidak dapat mengubah atau menghapus anggota dengan peran { $role }.
refused-directory-role = Pembagian peran ditentukan oleh direktori organisasi Anda.
refused-own-membership = Anda tidak dapat mengubah keanggotaan Anda sendiri. Minta bantuan admin lain.
refused-last-member = Satu-satunya anggota organisasi tidak dapat dihapus.
refused-last-governing = Organisasi memerlukan setidaknya satu { $role }. Berikan peran itu kepada orang lain terlebih dahulu.

# What is wrong with an address; ends a sentence after a colon.
address-problem = { $problem ->
    [empty] belum diisi
    [too_long] terlalu panjang (paling banyak 64 karakter sebelum @ dan 254 secara keseluruhan)
    [not_one_at] harus ada tepat satu @ dengan nama di depannya dan domain di belakangnya
    [local_part] bagian sebelum @ hanya boleh berisi huruf, angka, dan .!#$%&'*+/=?^_`{"{"}|{"}"}~- serta tanpa titik di awal, di akhir, atau dua kali berturut-turut
   *[domain] bagian setelah @ bukan nama domain
 }
