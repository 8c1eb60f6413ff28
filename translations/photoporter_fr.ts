<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Album</name>
        <message>
            <source>%1 is a RAR archive, which can't be opened here.</source>
            <translation>%1 est une archive RAR, qui ne peut pas être ouverte ici.</translation>
        </message>
        <message>
            <source>%1 is no ZIP, TAR or 7z archive.</source>
            <translation>%1 n'est pas une archive ZIP, TAR ou 7z.</translation>
        </message>
        <message>
            <source>Unpack it with another program and choose the folder.</source>
            <translation>Décompressez-la avec un autre programme, puis choisissez le dossier.</translation>
        </message>
        <message>
            <source>The archive %1 is empty.</source>
            <translation>L'archive %1 est vide.</translation>
        </message>
        <message>
            <source>The archive %1 is encrypted.</source>
            <translation>L'archive %1 est chiffrée.</translation>
        </message>
        <message>
            <source>Unpack it with its password in another program and choose the folder.</source>
            <translation>Décompressez-la avec son mot de passe dans un autre programme, puis choisissez le dossier.</translation>
        </message>
        <message>
            <source>Nothing in the archive %1 can be used; of %2, for example: %3.</source>
            <translation>Rien n'est utilisable dans l'archive %1 ; pour %2, par exemple : %3.</translation>
        </message>
        <message>
            <source>Get the archive again, or unpack it with another program and choose the folder.</source>
            <translation>Récupérez de nouveau l'archive, ou décompressez-la avec un autre programme et choisissez le dossier.</translation>
        </message>
        <message>
            <source>The archive %1 is damaged: %2.</source>
            <translation>L'archive %1 est endommagée : %2.</translation>
        </message>
        <message>
            <source>its name leads out of the archive's folder</source>
            <translation>son nom mène hors du dossier de l'archive</translation>
        </message>
        <message>
            <source>its name is not UTF-8</source>
            <translation>son nom n'est pas en UTF-8</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>son nom est trop long</translation>
        </message>
        <message>
            <source>another file of the archive has the same name</source>
            <translation>un autre fichier de l'archive porte le même nom</translation>
        </message>
        <message>
            <source>it is a link</source>
            <translation>c'est un lien</translation>
        </message>
        <message>
            <source>it is no plain file</source>
            <translation>ce n'est pas un fichier ordinaire</translation>
        </message>
        <message>
            <source>it is encrypted</source>
            <translation>il est chiffré</translation>
        </message>
        <message>
            <source>it is packed in a way that can't be read here</source>
            <translation>il est compressé d'une manière illisible ici</translation>
        </message>
        <message>
            <source>it would become far larger than what is stored of it</source>
            <translation>il deviendrait démesurément gros une fois décompressé</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>il est trop gros</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>il est endommagé</translation>
        </message>
        <message>
            <source>Reading the archive %1 would take more memory than there is.</source>
            <translation>La lecture de l'archive %1 demanderait plus de mémoire qu'il n'y en a.</translation>
        </message>
        <message>
            <source>The archive %1 is damaged, or packed in a way that can't be read here.</source>
            <translation>L'archive %1 est endommagée, ou compressée d'une manière illisible ici.</translation>
        </message>
        <message>
            <source>The photo "%1" arrived differently each time it was read.</source>
            <translation>La photo « %1 » est arrivée différente à chaque lecture.</translation>
        </message>
        <message>
            <source>The photo "%1" was replaced or deleted in the store meanwhile.</source>
            <translation>La photo « %1 » a été remplacée ou supprimée entre-temps dans le stockage.</translation>
        </message>
        <message>
            <source>The file %1 can't be read: %2.</source>
            <translation>Impossible de lire le fichier %1 : %2.</translation>
        </message>
        <message>
            <source>%1 is there already and is something else.</source>
            <translation>%1 existe déjà et contient autre chose.</translation>
        </message>
        <message>
            <source>%1 was replaced in the store while it was being fetched.</source>
            <translation>%1 a été remplacé dans le stockage pendant le téléchargement.</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation>Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>The store sent another number of bytes of %1 than it was asked for.</source>
            <translation>Le stockage a envoyé un autre nombre d'octets de %1 que celui demandé.</translation>
        </message>
        <message>
            <source>%1 arrived with the checksum %2 in place of %3.</source>
            <translation>%1 est arrivé avec la somme de contrôle %2 au lieu de %3.</translation>
        </message>
        <message>
            <source>The file %1 can't be written: %2.</source>
            <translation>Impossible d'écrire le fichier %1 : %2.</translation>
        </message>
        <message>
            <source>Another download is writing the file %1.</source>
            <translation>Un autre téléchargement est en train d'écrire le fichier %1.</translation>
        </message>
        <message>
            <source>its list of files is too long to be one</source>
            <translation>sa liste de fichiers est trop longue pour être valable</translation>
        </message>
        <message>
            <source>its list of files is not as it was written</source>
            <translation>sa liste de fichiers n'est plus telle qu'elle a été écrite</translation>
        </message>
        <message>
            <source>it was cut short, or does not begin as a 7z archive does</source>
            <translation>elle a été tronquée, ou ne commence pas comme une archive 7z</translation>
        </message>
        <message>
            <source>its list of files can't be read to the end</source>
            <translation>sa liste de fichiers ne peut pas être lue jusqu'au bout</translation>
        </message>
        <message>
            <source>its list of files is packed in a way that can't be read here</source>
            <translation>sa liste de fichiers est compressée d'une manière illisible ici</translation>
        </message>
        <message>
            <source>what follows %1 is no file</source>
            <translation>ce qui suit %1 n'est pas un fichier</translation>
        </message>
        <message>
            <source>it does not begin as a TAR archive does</source>
            <translation>elle ne commence pas comme une archive TAR</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translation>elle a été tronquée</translation>
        </message>
        <message>
            <source>a name in it is too long to be one</source>
            <translation>elle contient un nom trop long pour être valable</translation>
        </message>
        <message>
            <source>what it says about a file can't be read</source>
            <translation>ce qu'elle indique sur un fichier est illisible</translation>
        </message>
        <message>
            <source>The archive %1 can't be read: %2</source>
            <translation>Impossible de lire l'archive %1 : %2</translation>
        </message>
        <message>
            <source>%1 is larger than this store can hold.</source>
            <translation>%1 est trop gros pour ce stockage.</translation>
        </message>
        <message>
            <source>Leave it out, or make it smaller.</source>
            <translation>Laissez-le de côté, ou réduisez-le.</translation>
        </message>
        <message>
            <source>There is no album "%1" in %2.</source>
            <translation>Il n'y a pas d'album « %1 » dans %2.</translation>
        </message>
        <message>
            <source>The object "%1" has a name that ends in "/", as only folders have.</source>
            <translation>L'objet « %1 » a un nom qui se termine par « / », ce qui est réservé aux dossiers.</translation>
        </message>
        <message>
            <source>Rename or delete it with your provider's own tools, then try again.</source>
            <translation>Renommez-le ou supprimez-le avec les outils de votre fournisseur, puis réessayez.</translation>
        </message>
        <message>
            <source>The file %1 was changed while it was being read.</source>
            <translation>Le fichier %1 a été modifié pendant sa lecture.</translation>
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation>Il n'y a ni fichier ni dossier %1.</translation>
        </message>
        <message>
            <source>You have no right to open %1.</source>
            <translation>Vous n'avez pas le droit d'ouvrir %1.</translation>
        </message>
        <message>
            <source>The disk is full: %1 could not be written.</source>
            <translation>Le disque est plein : impossible d'écrire %1.</translation>
        </message>
        <message>
            <source>%1 could not be used: %2.</source>
            <translation>Impossible d'utiliser %1 : %2.</translation>
        </message>
        <message>
            <source>%1 is no plain file.</source>
            <translation>%1 n'est pas un fichier ordinaire.</translation>
        </message>
        <message>
            <source>no JSON at byte %1</source>
            <translation>JSON incorrect à l'octet %1</translation>
        </message>
        <message>
            <source>it is no manifest</source>
            <translation>ce n'est pas un manifeste</translation>
        </message>
        <message>
            <source>its version is missing</source>
            <translation>sa version est absente</translation>
        </message>
        <message>
            <source>The album's manifest.json was written by a newer Photoporter.</source>
            <translation>Le manifest.json de l'album a été écrit par une version plus récente de Photoporter.</translation>
        </message>
        <message>
            <source>Update Photoporter.</source>
            <translation>Mettez Photoporter à jour.</translation>
        </message>
        <message>
            <source>"%1" of photo %2 is wrong</source>
            <translation>« %1 » est incorrect pour la photo %2</translation>
        </message>
        <message>
            <source>it holds half a character</source>
            <translation>il contient un caractère incomplet</translation>
        </message>
        <message>
            <source>it is longer than %1 bytes</source>
            <translation>il dépasse %1 octets</translation>
        </message>
        <message>
            <source>it holds a slash</source>
            <translation>il contient une barre oblique</translation>
        </message>
        <message>
            <source>it holds a control character</source>
            <translation>il contient un caractère de contrôle</translation>
        </message>
        <message>
            <source>it starts or ends with a space</source>
            <translation>il commence ou finit par un espace</translation>
        </message>
        <message>
            <source>that name is reserved</source>
            <translation>ce nom est réservé</translation>
        </message>
        <message>
            <source>"%1" can't be an album's name: %2.</source>
            <translation>« %1 » ne peut pas être le nom d'un album : %2.</translation>
        </message>
        <message>
            <source>Choose another name, for example "Miller wedding 2026".</source>
            <translation>Choisissez un autre nom, par exemple « Mariage Martin 2026 ».</translation>
        </message>
        <message>
            <source>The folder %1 is empty.</source>
            <translation>Le dossier %1 est vide.</translation>
        </message>
        <message>
            <source>There are no photos or videos in %1 (left out: %2).</source>
            <translation>Il n'y a ni photo ni vidéo dans %1 (laissés de côté : %2).</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <translation>il est caché</translation>
        </message>
        <message>
            <source>it belongs to the system</source>
            <translation>il appartient au système</translation>
        </message>
        <message>
            <source>it is neither a photo nor a video</source>
            <translation>ce n'est ni une photo ni une vidéo</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>il est illisible</translation>
        </message>
        <message>
            <source>it is a link that leads out of the folder or to nothing</source>
            <translation>c'est un lien qui mène hors du dossier ou nulle part</translation>
        </message>
        <message>
            <source>it is a link to a folder</source>
            <translation>c'est un lien vers un dossier</translation>
        </message>
        <message>
            <source>another file of this upload has the same name</source>
            <translation>un autre fichier de cet envoi porte le même nom</translation>
        </message>
        <message>
            <source>The archive %1 was not unpacked: its contents would be more than %2 times as large as itself, as is made to fill disks.</source>
            <translation>L'archive %1 n'a pas été décompressée : son contenu serait plus de %2 fois plus gros qu'elle, comme dans les archives conçues pour saturer les disques.</translation>
        </message>
        <message>
            <source>If you trust it, unpack it with another program and choose the folder.</source>
            <translation>Si vous lui faites confiance, décompressez-la avec un autre programme et choisissez le dossier.</translation>
        </message>
        <message>
            <source>There is not enough room to unpack %1: it needs %2, and %3 are free.</source>
            <translation>Il n'y a pas assez de place pour décompresser %1 : il faut %2, et %3 sont libres.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another disk and choose the folder.</source>
            <translation>Libérez de la place, ou décompressez l'archive sur un autre disque et choisissez le dossier.</translation>
        </message>
        <message>
            <source>The archive %1 holds more than %2 files.</source>
            <translation>L'archive %1 contient plus de %2 fichiers.</translation>
        </message>
        <message>
            <source>Fetch it again; if it goes on, verify the ZIP in full.</source>
            <translation>Téléchargez-le de nouveau ; si cela se reproduit, vérifiez le ZIP en entier.</translation>
        </message>
        <message>
            <source>it is empty</source>
            <comment>a name</comment>
            <translation>il est vide</translation>
        </message>
        <message>
            <source>it is empty</source>
            <comment>a file</comment>
            <translation>il est vide</translation>
        </message>
        <message>
            <source>Remove it first, or choose another place.</source>
            <translation>Supprimez-le d'abord, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>Choose another place for the file.</source>
            <translation>Choisissez un autre endroit pour le fichier.</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another place.</source>
            <translation>Attendez qu'il soit terminé, ou choisissez un autre endroit.</translation>
        </message>
        <message>
            <source>The album's manifest.json is damaged: %1.</source>
            <translation>Le manifest.json de l'album est endommagé : %1.</translation>
        </message>
        <message>
            <source>Upload the album again; the manifest is then written anew.</source>
            <translation>Envoyez de nouveau l'album ; le manifeste sera alors réécrit.</translation>
        </message>
    </context>
    <context>
        <name>AlbumArchives</name>
        <message>
            <source>A ZIP of "%1" is being made.</source>
            <translation>Un ZIP de « %1 » est en cours de création.</translation>
        </message>
        <message>
            <source>Cancel that job or wait for its end, then delete the archive.</source>
            <translation>Annulez cette tâche ou attendez qu'elle se termine, puis supprimez l'archive.</translation>
        </message>
        <message>
            <source>It is no longer the ZIP that was made: somebody put another in its place.</source>
            <translation>Ce n'est plus le ZIP qui avait été créé : quelqu'un en a mis un autre à sa place.</translation>
        </message>
        <message>
            <source>Its directory can't be read to the end.</source>
            <translation>Son répertoire ne peut pas être lu jusqu'au bout.</translation>
        </message>
        <message>
            <source>No album was named.</source>
            <translation>Aucun album n'a été indiqué.</translation>
        </message>
    </context>
    <context>
        <name>Albums</name>
        <message>
            <source>Ready</source>
            <translation>ZIP prêt</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Envoi en cours</translation>
        </message>
        <message>
            <source>Uploading · %1 of %2</source>
            <extracomment>%1 of %2 photos</extracomment>
            <translation>Envoi · %1 sur %2</translation>
        </message>
        <message>
            <source>Upload paused</source>
            <translation>Envoi suspendu</translation>
        </message>
        <message>
            <source>Upload failed · see jobs</source>
            <translation>Envoi échoué · voir les tâches</translation>
        </message>
        <message>
            <source>Upload waits, tries again</source>
            <translation>Envoi en attente, va réessayer</translation>
        </message>
        <message>
            <source>Upload waits</source>
            <translation>Envoi en attente</translation>
        </message>
        <message>
            <source>Making ZIP · %1</source>
            <extracomment>%1: "62 %"</extracomment>
            <translation>ZIP en cours · %1</translation>
        </message>
        <message>
            <source>Making ZIP</source>
            <translation>ZIP en cours</translation>
        </message>
        <message>
            <source>ZIP paused</source>
            <translation>ZIP suspendu</translation>
        </message>
        <message>
            <source>ZIP waits, tries again</source>
            <translation>ZIP en attente, va réessayer</translation>
        </message>
        <message>
            <source>ZIP waits</source>
            <translation>ZIP en attente</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>ZIP périmé</translation>
        </message>
        <message numerus="yes">
            <source>Out of date · %n photos added</source>
            <translation>
                <numerusform>ZIP périmé · %n photo ajoutée</numerusform>
                <numerusform>ZIP périmé · %n photos ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Out of date · %n photos removed</source>
            <translation>
                <numerusform>ZIP périmé · %n photo retirée</numerusform>
                <numerusform>ZIP périmé · %n photos retirées</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of date · photos changed</source>
            <translation>ZIP périmé · photos modifiées</translation>
        </message>
        <message>
            <source>Failed · see dead letters</source>
            <translation>ZIP échoué · voir les échecs</translation>
        </message>
        <message>
            <source>Ready · link until %1</source>
            <translation>ZIP prêt · lien (fin %1)</translation>
        </message>
        <message>
            <source>Ready · no link yet</source>
            <translation>ZIP prêt · sans lien</translation>
        </message>
        <message>
            <source>No ZIP yet</source>
            <translation>Pas encore de ZIP</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <translation>
                <numerusform>%1 photo</numerusform>
                <numerusform>%1 photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 videos</source>
            <translation>
                <numerusform>%1 vidéo</numerusform>
                <numerusform>%1 vidéos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>The ZIP's name</source>
            <translation>Le nom du ZIP</translation>
        </message>
        <message>
            <source>%1 has %2 bytes in the store instead of %3.</source>
            <translation>%1 fait %2 octets dans le stockage au lieu de %3.</translation>
        </message>
        <message>
            <source>%1 lists another number of photos than the album has.</source>
            <translation>%1 n'indique pas le même nombre de photos que l'album.</translation>
        </message>
        <message>
            <source>%1 does not name an archive of this album.</source>
            <translation>%1 ne désigne pas une archive de cet album.</translation>
        </message>
        <message>
            <source>Make the ZIP again; that writes it anew.</source>
            <translation>Créez de nouveau le ZIP ; ce fichier sera alors réécrit.</translation>
        </message>
        <message>
            <source>The album "%1" has no ZIP yet.</source>
            <translation>L'album « %1 » n'a pas encore de ZIP.</translation>
        </message>
        <message>
            <source>Make it first.</source>
            <translation>Créez-le d'abord.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveBox</name>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Made %1</source>
            <extracomment>%1: "today 14:02", "19 Nov"</extracomment>
            <translation>Création : %1</translation>
        </message>
        <message>
            <source>Create one to send a link to your client.</source>
            <translation>Créez-en un pour envoyer un lien à votre client.</translation>
        </message>
    </context>
    <context>
        <name>Assembly</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>Impossible de lire %1 : %2.</translation>
        </message>
        <message>
            <source>%1 is shorter than it was.</source>
            <translation>%1 est plus court qu'avant.</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile.</source>
            <translation>%1 a été modifié entre-temps.</translation>
        </message>
        <message>
            <source>%1 was replaced or deleted while the ZIP was being made.</source>
            <translation>%1 a été remplacé ou supprimé pendant la création du ZIP.</translation>
        </message>
        <message>
            <source>Photos reached this computer with other bytes than they have in the store.</source>
            <translation>Des photos sont arrivées sur cet ordinateur avec d'autres octets que dans le stockage.</translation>
        </message>
        <message>
            <source>Try again; if it happens again, check the line, or use https for the store.</source>
            <translation>Réessayez ; si cela se reproduit, vérifiez la ligne ou utilisez https pour le stockage.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n things are still running.</source>
            <translation>
                <numerusform>%n opération est encore en cours.</numerusform>
                <numerusform>%n opérations sont encore en cours.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost when you quit: they go on where they stopped at the next start.</source>
            <translation>Rien n'est perdu si vous quittez : tout reprendra là où il en était au prochain démarrage.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
        <message>
            <source>Pause and quit</source>
            <translation>Suspendre et quitter</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Rester</translation>
        </message>
        <message>
            <source>Do the same from now on</source>
            <translation>Toujours faire ainsi</translation>
        </message>
        <message>
            <source>Downloads, checks, unpacking and care end when you quit and have to be started again.</source>
            <translation>Téléchargements, vérifications, décompression et entretien s'arrêtent si vous quittez, et devront être relancés.</translation>
        </message>
        <message>
            <source>Uploads and jobs go on where they stopped at the next start.</source>
            <translation>Les envois et les tâches reprendront là où ils en étaient au prochain démarrage.</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <source>A bucket's name has at most 63 characters.</source>
            <translation>Le nom d'un bucket a 63 caractères au plus.</translation>
        </message>
        <message>
            <source>A bucket's name has only lower-case letters, digits, dots and hyphens.</source>
            <translation>Le nom d'un bucket ne contient que des minuscules, des chiffres, des points et des traits d'union.</translation>
        </message>
        <message>
            <source>A bucket's name begins and ends with a letter or digit.</source>
            <translation>Le nom d'un bucket commence et finit par une lettre ou un chiffre.</translation>
        </message>
        <message>
            <source>A bucket's name has no two dots side by side.</source>
            <translation>Le nom d'un bucket ne contient pas deux points à la suite.</translation>
        </message>
        <message>
            <source>A bucket's name is no IP address.</source>
            <translation>Le nom d'un bucket n'est pas une adresse IP.</translation>
        </message>
        <message>
            <source>Which bucket? It must exist already.</source>
            <translation>Quel bucket ? Il doit déjà exister.</translation>
        </message>
        <message>
            <source>Only the bucket's name, without an address. A folder has its own field.</source>
            <translation>Uniquement le nom du bucket, sans adresse. Le dossier a son propre champ.</translation>
        </message>
        <message>
            <source>A bucket's name has at least 3 characters.</source>
            <translation>Le nom d'un bucket a au moins 3 caractères.</translation>
        </message>
        <message>
            <source>A bucket's name has only letters, digits, dots, hyphens and underscores.</source>
            <translation>Le nom d'un bucket ne contient que des lettres, des chiffres, des points, des traits d'union et des tirets bas.</translation>
        </message>
        <message>
            <source>A folder's name, for instance deliveries or studio/deliveries.</source>
            <translation>Le nom d'un dossier, par exemple livraisons ou studio/livraisons.</translation>
        </message>
        <message>
            <source>That is too long: at most 400 characters.</source>
            <translation>C'est trop long : 400 caractères au plus.</translation>
        </message>
        <message>
            <source>%1 is needed: it is part of the address. %2</source>
            <translation>%1 : valeur nécessaire, car elle fait partie de l'adresse. %2</translation>
        </message>
        <message>
            <source>Only the ID itself: letters and digits, without https and slashes.</source>
            <translation>Uniquement l'identifiant : des lettres et des chiffres, sans https ni barres obliques.</translation>
        </message>
        <message>
            <source>Which region is the bucket in?</source>
            <translation>Dans quelle région se trouve le bucket ?</translation>
        </message>
        <message>
            <source>A region has only lower-case letters, digits and hyphens, for instance eu-central-1.</source>
            <translation>Une région ne contient que des minuscules, des chiffres et des traits d'union, par exemple eu-central-1.</translation>
        </message>
        <message>
            <source>Where is the store? For instance %1</source>
            <translation>Où se trouve le stockage ? Par exemple %1</translation>
        </message>
        <message>
            <source>Both are needed: %1 and %2.</source>
            <extracomment>%1 and %2 are what a provider calls the two keys: "Access key ID", "Secret access key".</extracomment>
            <translation>Les deux sont nécessaires : %1 et %2.</translation>
        </message>
        <message>
            <source>Choose a profile.</source>
            <translation>Choisissez un profil.</translation>
        </message>
        <message>
            <source>Without https, whoever is on the way can read your photos. Use it only inside your own network.</source>
            <translation>Sans https, n'importe qui sur le trajet peut lire vos photos. À n'utiliser que dans votre propre réseau.</translation>
        </message>
    </context>
    <context>
        <name>ConnectWords</name>
        <message>
            <source>Copy the secret key again from the provider's page, all of it. If it is shown only once, make new keys there.</source>
            <translation>Copiez de nouveau la clé secrète en entier depuis la page du fournisseur. Si elle n'y est affichée qu'une fois, créez-y de nouvelles clés.</translation>
        </message>
        <message>
            <source>Copy the access key again from the provider's page, and check that the keys are for this store and switched on.</source>
            <translation>Copiez de nouveau la clé d'accès depuis la page du fournisseur, et vérifiez que les clés sont bien celles de ce stockage et qu'elles sont actives.</translation>
        </message>
        <message>
            <source>Copy both keys again from the provider's page.</source>
            <translation>Copiez de nouveau les deux clés depuis la page du fournisseur.</translation>
        </message>
        <message>
            <source>Give these keys the rights under "Rights", then test again.</source>
            <translation>Donnez à ces clés les droits indiqués sous « Droits », puis testez de nouveau.</translation>
        </message>
        <message>
            <source>Check the bucket's name and the region, or make the bucket at your provider first.</source>
            <translation>Vérifiez le nom du bucket et la région, ou créez d'abord le bucket chez votre fournisseur.</translation>
        </message>
        <message>
            <source>Choose the region that your provider shows for this bucket.</source>
            <translation>Choisissez la région que votre fournisseur indique pour ce bucket.</translation>
        </message>
        <message>
            <source>Set this computer's clock (switch on automatic time), then test again.</source>
            <translation>Réglez l'horloge de cet ordinateur (activez l'heure automatique), puis testez de nouveau.</translation>
        </message>
        <message>
            <source>Check the endpoint's address and port. If the server uses a certificate of your own, add its authority to this computer's trusted certificates.</source>
            <translation>Vérifiez l'adresse et le port du point d'accès. Si le serveur utilise votre propre certificat, ajoutez son autorité aux certificats de confiance de cet ordinateur.</translation>
        </message>
        <message>
            <source>Check the endpoint: it must be the S3 API's address, not the web console's.</source>
            <translation>Vérifiez le point d'accès : ce doit être l'adresse de l'API S3, pas celle de la console web.</translation>
        </message>
        <message>
            <source>Check the address above letter by letter, and that this computer is online.</source>
            <translation>Vérifiez l'adresse ci-dessus lettre par lettre, et que cet ordinateur est connecté à Internet.</translation>
        </message>
        <message>
            <source>The store does not answer as S3 does. Ask your provider, or choose another store.</source>
            <translation>Le stockage ne répond pas comme le fait S3. Contactez votre fournisseur, ou choisissez un autre stockage.</translation>
        </message>
        <message>
            <source>Check that the disk of your home folder is not full and may be written to.</source>
            <translation>Vérifiez que le disque de votre dossier personnel n'est pas plein et qu'il est accessible en écriture.</translation>
        </message>
        <message>
            <source>Check what is typed above.</source>
            <translation>Vérifiez votre saisie ci-dessus.</translation>
        </message>
    </context>
    <context>
        <name>DeadLetters</name>
        <message>
            <source>%1: %2, %3</source>
            <extracomment>A dead letter in one line. %1: album, %2: what failed, %3: when and how often</extracomment>
            <translation>%1 : %2, %3</translation>
        </message>
        <message>
            <source>Give this store's key the rights that the program needs, then press Retry.</source>
            <translation>Donnez à la clé de ce stockage les droits dont le programme a besoin, puis cliquez sur « Réessayer ».</translation>
        </message>
        <message>
            <source>Enter the store's keys again in the settings, then press Retry.</source>
            <translation>Saisissez de nouveau les clés du stockage dans les réglages, puis cliquez sur « Réessayer ».</translation>
        </message>
        <message>
            <source>Set the bucket's region in the settings, then press Retry.</source>
            <translation>Indiquez la région du bucket dans les réglages, puis cliquez sur « Réessayer ».</translation>
        </message>
        <message>
            <source>Look whether the album's photos are still there; upload them again if not. Then press Retry.</source>
            <translation>Regardez si les photos de l'album sont toujours là ; sinon, envoyez-les de nouveau. Cliquez ensuite sur « Réessayer ».</translation>
        </message>
        <message>
            <source>Make the ZIP over your line instead: that asks less of the store.</source>
            <translation>Créez plutôt le ZIP par votre ligne : cela en demande moins au stockage.</translation>
        </message>
        <message>
            <source>Press Retry: the ZIP is made again.</source>
            <translation>Cliquez sur « Réessayer » : le ZIP sera recréé.</translation>
        </message>
        <message>
            <source>Please report this. Copy details has all that is needed.</source>
            <translation>Merci de signaler ce problème. « Copier les détails » fournit tout le nécessaire.</translation>
        </message>
        <message>
            <source>Make sure that the disk is not full and that the ledger's folder may be written to, then press Retry.</source>
            <translation>Vérifiez que le disque n'est pas plein et que le dossier du registre est accessible en écriture, puis cliquez sur « Réessayer ».</translation>
        </message>
        <message>
            <source>Change what the message names, then make the ZIP anew from the album.</source>
            <translation>Modifiez ce que le message indique, puis recréez le ZIP depuis l'album.</translation>
        </message>
        <message>
            <source>Nothing: the job goes on in the other program.</source>
            <translation>Rien : la tâche continue dans l'autre programme.</translation>
        </message>
        <message>
            <source>Retried %1</source>
            <extracomment>%1: a time, "today 14:02"</extracomment>
            <translation>Réessayé : %1</translation>
        </message>
        <message>
            <source>Discarded %1</source>
            <translation>Écarté : %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>En cours</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Réussie</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échouée</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Suspendue</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Interrompue</translation>
        </message>
        <message>
            <source>%1 · job %2 · %3</source>
            <extracomment>%1: album, %2: a number, %3: a time</extracomment>
            <translation>%1 · tâche %2 · %3</translation>
        </message>
        <message>
            <source>No photo was touched. The ZIP is begun anew at the next try.</source>
            <translation>Aucune photo n'a été touchée. Le ZIP repartira de zéro à la prochaine tentative.</translation>
        </message>
        <message numerus="yes">
            <source>No photo was touched; %1 of %2 parts are kept and will not be made again.</source>
            <translation>
                <numerusform>Aucune photo n'a été touchée ; %1 partie sur %2 est conservée et ne sera pas refaite.</numerusform>
                <numerusform>Aucune photo n'a été touchée ; %1 parties sur %2 sont conservées et ne seront pas refaites.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>When it failed, and how often it was tried or how it was settled: "18 Nov, 16:20 · 3 tries"</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n tries</source>
            <translation>
                <numerusform>%n tentative</numerusform>
                <numerusform>%n tentatives</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, chunk %2</source>
            <extracomment>%1: "Joining in the store", %2: number of the chunk of the ZIP</extracomment>
            <translation>%1, lot %2</translation>
        </message>
        <message>
            <source>%1 sent, %2 fetched, %3 copied in the store</source>
            <translation>%1 envoyés, %2 téléchargés, %3 copiés dans le stockage</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>What a job did when its try ended</extracomment>
            <translation>Étape</translation>
        </message>
        <message>
            <source>Answer</source>
            <extracomment>Of the store</extracomment>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>ID de requête</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The keys of “%1” are no longer on this computer.</source>
            <translation>Les clés de « %1 » ne sont plus sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Give them again in Settings, under Stores.</source>
            <translation>Saisissez-les de nouveau dans Réglages, sous Stockages.</translation>
        </message>
        <message numerus="yes">
            <source>%n things of “%1” wait until it is open again.</source>
            <translation>
                <numerusform>%n opération de « %1 » attend qu'il soit de nouveau ouvert.</numerusform>
                <numerusform>%n opérations de « %1 » attendent qu'il soit de nouveau ouvert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Downloads, checks and care were stopped.</source>
            <translation>Téléchargements, vérifications et entretien ont été arrêtés.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Revenir</translation>
        </message>
    </context>
    <context>
        <name>DropFilter</name>
        <message>
            <source>That can't be uploaded. Drop files, folders or archives (ZIP, TAR, 7z) from this computer.</source>
            <translation>Cela ne peut pas être envoyé. Déposez des fichiers, des dossiers ou des archives (ZIP, TAR, 7z) de cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Cancelled.</source>
            <translation>Annulé.</translation>
        </message>
        <message>
            <source>Start it again when you want to go on.</source>
            <translation>Recommencez quand vous voudrez continuer.</translation>
        </message>
        <message>
            <source>Check the endpoint's spelling and the Internet connection.</source>
            <translation>Vérifiez l'orthographe du point d'accès et la connexion Internet.</translation>
        </message>
        <message>
            <source>Check the endpoint's address and port, and that the server is running.</source>
            <translation>Vérifiez l'adresse et le port du point d'accès, et que le serveur fonctionne.</translation>
        </message>
        <message>
            <source>Check the connection and try again; what was finished is kept.</source>
            <translation>Vérifiez la connexion et réessayez ; ce qui était terminé est conservé.</translation>
        </message>
        <message>
            <source>Check the endpoint's address. If the server uses a certificate of your own, add its authority to this computer's trusted certificates.</source>
            <translation>Vérifiez l'adresse du point d'accès. Si le serveur utilise votre propre certificat, ajoutez son autorité aux certificats de confiance de cet ordinateur.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, lower the number of parallel requests.</source>
            <translation>Réessayez ; si cela se reproduit, diminuez le nombre de requêtes simultanées.</translation>
        </message>
        <message>
            <source>Wait a little and try again, or lower the number of parallel requests.</source>
            <translation>Attendez un peu et réessayez, ou diminuez le nombre de requêtes simultanées.</translation>
        </message>
        <message>
            <source>Try again in a few minutes; if it goes on, ask the store's support and give them the request id.</source>
            <translation>Réessayez dans quelques minutes ; si cela se reproduit, adressez-vous à l'assistance du stockage en indiquant l'identifiant de la requête.</translation>
        </message>
        <message>
            <source>Check the access key and the secret key; copy both again from the provider's page.</source>
            <translation>Vérifiez la clé d'accès et la clé secrète ; copiez-les de nouveau depuis la page du fournisseur.</translation>
        </message>
        <message>
            <source>Set this computer's clock (switch on automatic time).</source>
            <translation>Réglez l'horloge de cet ordinateur (activez l'heure automatique).</translation>
        </message>
        <message>
            <source>Check the bucket's name, or create the bucket at your provider first.</source>
            <translation>Vérifiez le nom du bucket, ou créez d'abord le bucket chez votre fournisseur.</translation>
        </message>
        <message>
            <source>Start it again; the unfinished upload is no longer in the store.</source>
            <translation>Recommencez ; l'envoi inachevé n'est plus dans le stockage.</translation>
        </message>
        <message>
            <source>Somebody else wrote this object meanwhile; try again.</source>
            <translation>Quelqu'un d'autre a écrit cet objet entre-temps ; réessayez.</translation>
        </message>
        <message>
            <source>Start it again; the store does not have a part that it had confirmed.</source>
            <translation>Recommencez ; il manque au stockage une partie qu'il avait confirmée.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, check this computer's memory and network.</source>
            <translation>Réessayez ; si cela se reproduit, vérifiez la mémoire et le réseau de cet ordinateur.</translation>
        </message>
        <message>
            <source>Check the endpoint: it must be the S3 API's address, not the web console's.</source>
            <translation>Vérifiez le point d'accès : ce doit être l'adresse de l'API S3, pas celle de la console web.</translation>
        </message>
        <message>
            <source>Make several smaller albums out of it.</source>
            <translation>Faites-en plusieurs albums plus petits.</translation>
        </message>
        <message>
            <source>Make the ZIP again; it will hold the photos as they are now.</source>
            <translation>Recréez le ZIP ; il contiendra les photos telles qu'elles sont maintenant.</translation>
        </message>
        <message>
            <source>Make or upload it again.</source>
            <translation>Recréez-le ou envoyez-le de nouveau.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Vérifiez le chemin.</translation>
        </message>
        <message>
            <source>Give yourself the right to read it, then try again.</source>
            <translation>Donnez-vous le droit de le lire, puis réessayez.</translation>
        </message>
        <message>
            <source>Upload again when the file is no longer being written.</source>
            <translation>Envoyez de nouveau quand le fichier ne sera plus en cours d'écriture.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Vérifiez le disque et réessayez.</translation>
        </message>
        <message>
            <source>Free some space or choose another place, then go on; what was finished is kept.</source>
            <translation>Libérez de la place ou choisissez un autre endroit, puis continuez ; ce qui était terminé est conservé.</translation>
        </message>
        <message>
            <source>Move the ledger's file away; a new one is made. No photo or archive is lost.</source>
            <translation>Déplacez le fichier du registre ; un nouveau sera créé. Aucune photo ni archive n'est perdue.</translation>
        </message>
        <message>
            <source>Rename it and try again.</source>
            <translation>Renommez-le et réessayez.</translation>
        </message>
        <message>
            <source>Choose a folder that holds photos or videos.</source>
            <translation>Choisissez un dossier qui contient des photos ou des vidéos.</translation>
        </message>
        <message>
            <source>Please report this; it is a fault of the program.</source>
            <translation>Veuillez le signaler ; c'est une erreur du programme.</translation>
        </message>
        <message>
            <source>Give these keys the rights that Photoporter needs.</source>
            <translation>Donnez à ces clés les droits dont Photoporter a besoin.</translation>
        </message>
        <message>
            <source>Check the name, and look at what is there.</source>
            <translation>Vérifiez le nom, et regardez ce qui existe.</translation>
        </message>
        <message>
            <source>Set the bucket's region.</source>
            <translation>Indiquez la région du bucket.</translation>
        </message>
        <message>
            <source>Please report this together with the ZIP's plan.</source>
            <translation>Veuillez le signaler en joignant le plan du ZIP.</translation>
        </message>
        <message>
            <source>Try out what this store can do.</source>
            <translation>Testez ce que ce stockage sait faire.</translation>
        </message>
        <message>
            <source>Make the ZIP again.</source>
            <translation>Recréez le ZIP.</translation>
        </message>
        <message>
            <source>Check that the ledger's folder is writable and not full, or use another ledger.</source>
            <translation>Vérifiez que le dossier du registre est accessible en écriture et n'est pas plein, ou utilisez un autre registre.</translation>
        </message>
        <message>
            <source>Check what was asked for.</source>
            <translation>Vérifiez ce qui a été demandé.</translation>
        </message>
        <message>
            <source>Check the album's name, or upload it first.</source>
            <translation>Vérifiez le nom de l'album, ou envoyez-le d'abord.</translation>
        </message>
        <message>
            <source>Let it go on there, and see how it stands.</source>
            <translation>Laissez-la continuer là-bas, et voyez où elle en est.</translation>
        </message>
    </context>
    <context>
        <name>ErrorClasses</name>
        <message>
            <source>Store not reachable</source>
            <translation>Stockage injoignable</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Pas de réponse à temps</translation>
        </message>
        <message>
            <source>Asked to slow down</source>
            <translation>Ralentissement demandé</translation>
        </message>
        <message>
            <source>No permission</source>
            <translation>Pas d'autorisation</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Il manque quelque chose</translation>
        </message>
        <message>
            <source>Photos changed meanwhile</source>
            <translation>Photos modifiées entre-temps</translation>
        </message>
        <message>
            <source>Damaged data</source>
            <translation>Données endommagées</translation>
        </message>
        <message>
            <source>Store can't do it</source>
            <translation>Le stockage ne sait pas le faire</translation>
        </message>
        <message>
            <source>This computer's disk</source>
            <translation>Disque de cet ordinateur</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Impossible</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Fault of the program</source>
            <translation>Erreur du programme</translation>
        </message>
    </context>
    <context>
        <name>FolderStore</name>
        <message>
            <source>Could not read a part</source>
            <translation>Impossible de lire une partie</translation>
        </message>
        <message>
            <source>The file of a copied object was edited in place meanwhile.</source>
            <translation>Le fichier d'un objet copié a été modifié sur place entre-temps.</translation>
        </message>
        <message>
            <source>Could not put the parts together</source>
            <translation>Impossible d'assembler les parties</translation>
        </message>
        <message>
            <source>Part %1 of "%2" is not in the folder as it was confirmed, or not in its order.</source>
            <translation>La partie %1 de « %2 » n'est pas dans le dossier telle qu'elle a été confirmée, ou pas à sa place dans l'ordre.</translation>
        </message>
        <message>
            <source>An object needs at least one part.</source>
            <translation>Un objet a besoin d'au moins une partie.</translation>
        </message>
        <message>
            <source>Part %1 of %2 has %3 bytes; all but the last need %4.</source>
            <translation>La partie %1 sur %2 fait %3 octets ; toutes sauf la dernière doivent en faire %4.</translation>
        </message>
        <message>
            <source>All parts but the last must be of one size, the last not larger.</source>
            <translation>Toutes les parties sauf la dernière doivent être de même taille, et la dernière pas plus grande.</translation>
        </message>
        <message>
            <source>An object of %1 is larger than the store takes (%2).</source>
            <translation>Un objet de %1 est plus gros que ce qu'accepte le stockage (%2).</translation>
        </message>
        <message>
            <source>Could not read the object "%1"</source>
            <translation>Impossible de lire l'objet « %1 »</translation>
        </message>
        <message>
            <source>"%1" became shorter while it was read.</source>
            <translation>« %1 » a raccourci pendant sa lecture.</translation>
        </message>
        <message>
            <source>"%1" is another by now.</source>
            <translation>« %1 » a été remplacé entre-temps.</translation>
        </message>
        <message>
            <source>The range from %1 to %2 is not inside the %3 bytes of "%4".</source>
            <translation>La plage de %1 à %2 n'est pas dans les %3 octets de « %4 ».</translation>
        </message>
        <message>
            <source>Could not write the object "%1"</source>
            <translation>Impossible d'écrire l'objet « %1 »</translation>
        </message>
        <message>
            <source>A folder has no links to give away.</source>
            <translation>Un dossier n'a pas de liens à transmettre.</translation>
        </message>
        <message>
            <source>Share the file "%1" itself, or deliver through an S3 store.</source>
            <translation>Partagez le fichier « %1 » lui-même, ou livrez par un stockage S3.</translation>
        </message>
        <message>
            <source>Could not read the folder "%1"</source>
            <translation>Impossible de lire le dossier « %1 »</translation>
        </message>
        <message>
            <source>Move it to another place, then try again.</source>
            <translation>Déplacez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>Give yourself the right to read and write in this folder, then try again.</source>
            <translation>Donnez-vous le droit de lire et d'écrire dans ce dossier, puis réessayez.</translation>
        </message>
        <message>
            <source>Choose a folder on a file system that takes larger files, or make smaller ZIPs.</source>
            <translation>Choisissez un dossier sur un système de fichiers qui accepte de plus gros fichiers, ou créez des ZIP plus petits.</translation>
        </message>
        <message>
            <source>Could not lock "%1" in the folder</source>
            <translation>Impossible de verrouiller « %1 » dans le dossier</translation>
        </message>
        <message>
            <source>Could not make "%1"</source>
            <translation>Impossible de créer « %1 »</translation>
        </message>
        <message>
            <source>Could not open "%1"</source>
            <translation>Impossible d'ouvrir « %1 »</translation>
        </message>
        <message>
            <source>The folder is in format %1, which is unknown here.</source>
            <translation>Le dossier est au format %1, inconnu ici.</translation>
        </message>
        <message>
            <source>Use the newest version of Photoporter.</source>
            <translation>Utilisez la dernière version de Photoporter.</translation>
        </message>
        <message>
            <source>Could not write into the folder</source>
            <translation>Impossible d'écrire dans le dossier</translation>
        </message>
        <message>
            <source>Could not open the folder "%1"</source>
            <translation>Impossible d'ouvrir le dossier « %1 »</translation>
        </message>
        <message>
            <source>Check the path, and that the disk or network share is mounted.</source>
            <translation>Vérifiez le chemin, et que le disque ou le partage réseau est monté.</translation>
        </message>
        <message>
            <source>The upload of "%1" is no longer in the folder.</source>
            <translation>L'envoi de « %1 » n'est plus dans le dossier.</translation>
        </message>
        <message>
            <source>Could not write a part of "%1"</source>
            <translation>Impossible d'écrire une partie de « %1 »</translation>
        </message>
        <message>
            <source>Could not begin the upload of "%1"</source>
            <translation>Impossible de commencer l'envoi de « %1 »</translation>
        </message>
        <message>
            <source>Part number %1 is not one from 1 to %2.</source>
            <translation>Le numéro de partie %1 n'est pas compris entre 1 et %2.</translation>
        </message>
        <message>
            <source>Could not write part %1</source>
            <translation>Impossible d'écrire la partie %1</translation>
        </message>
        <message>
            <source>A part of %1 is larger than a store takes (%2).</source>
            <translation>Une partie de %1 est plus grosse que ce qu'accepte un stockage (%2).</translation>
        </message>
        <message>
            <source>Could not read the source of a copy</source>
            <translation>Impossible de lire la source d'une copie</translation>
        </message>
        <message>
            <source>Could not copy the source of a part</source>
            <translation>Impossible de copier la source d'une partie</translation>
        </message>
        <message>
            <source>"%1" was replaced meanwhile.</source>
            <translation>« %1 » a été remplacé entre-temps.</translation>
        </message>
        <message>
            <source>Could not abort the upload of "%1"</source>
            <translation>Impossible d'abandonner l'envoi de « %1 »</translation>
        </message>
        <message>
            <source>Could not list the unfinished uploads</source>
            <translation>Impossible de lister les envois inachevés</translation>
        </message>
        <message>
            <source>There is no object "%1" in the folder.</source>
            <translation>Il n'y a pas d'objet « %1 » dans le dossier.</translation>
        </message>
        <message>
            <source>Could not make a file in "%1"</source>
            <translation>Impossible de créer un fichier dans « %1 »</translation>
        </message>
        <message>
            <source>The object "%1" exists already.</source>
            <translation>L'objet « %1 » existe déjà.</translation>
        </message>
        <message>
            <source>The object "%1" is not the one that was to be replaced.</source>
            <translation>L'objet « %1 » n'est pas celui qui devait être remplacé.</translation>
        </message>
        <message>
            <source>Could not make a folder of the object "%1"</source>
            <translation>Impossible de transformer l'objet « %1 » en dossier</translation>
        </message>
        <message>
            <source>"%1" is in the way: it is neither a file nor a folder.</source>
            <translation>« %1 » fait obstacle : ce n'est ni un fichier ni un dossier.</translation>
        </message>
        <message>
            <source>Could not remove the object "%1"</source>
            <translation>Impossible de supprimer l'objet « %1 »</translation>
        </message>
        <message>
            <source>The range of "%1" from %2 to %3 is not inside its %4 bytes.</source>
            <translation>La plage de « %1 » de %2 à %3 n'est pas comprise dans ses %4 octets.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 KB</source>
            <translation>%1 Ko</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 Mo</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 Go</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 To</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 o</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes</source>
            <translation>
                <numerusform>%1 octet</numerusform>
                <numerusform>%1 octets</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Both in the unit that follows: "7.2 of 11.6" becomes "7.2 of 11.6 GB".</extracomment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>encore %1 environ</translation>
        </message>
        <message>
            <source>%1/s</source>
            <translation>%1/s</translation>
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation>%1 Mbit/s</translation>
        </message>
        <message>
            <source>less than $%1</source>
            <translation>moins de %1 $</translation>
        </message>
        <message>
            <source>$%1</source>
            <translation>%1 $</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>aujourd'hui à %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>hier à %1</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>hier</translation>
        </message>
    </context>
    <context>
        <name>Http</name>
        <message>
            <source>There is no host "%1".</source>
            <translation>Il n'y a pas d'hôte « %1 ».</translation>
        </message>
        <message>
            <source>Nothing answers at %1.</source>
            <translation>Rien ne répond à l'adresse %1.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 n'a pas répondu à temps.</translation>
        </message>
        <message>
            <source>No encrypted connection to %1 could be made.</source>
            <translation>Impossible d'établir une connexion chiffrée avec %1.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 did not let the request through.</source>
            <translation>Le proxy sur le chemin de %1 n'a pas laissé passer la requête.</translation>
        </message>
        <message>
            <source>Check the proxy settings of this computer (http_proxy, https_proxy, no_proxy).</source>
            <translation>Vérifiez les réglages de proxy de cet ordinateur (http_proxy, https_proxy, no_proxy).</translation>
        </message>
        <message>
            <source>What %1 answers is not HTTP.</source>
            <translation>Ce que répond %1 n'est pas du HTTP.</translation>
        </message>
        <message>
            <source>The connection to %1 was lost.</source>
            <translation>La connexion avec %1 a été perdue.</translation>
        </message>
        <message>
            <source>"%1" is no address that can be asked for.</source>
            <translation>« %1 » n'est pas une adresse qui peut être interrogée.</translation>
        </message>
        <message>
            <source>%1 answers with more than the %2 that were asked for.</source>
            <translation>%1 renvoie plus que les %2 demandés.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2.</source>
            <translation>Le certificat de %1 n'est pas digne de confiance : %2.</translation>
        </message>
        <message>
            <source>The file of trusted certificates "%1" can't be read or holds no certificate in PEM form.</source>
            <translation>Le fichier de certificats de confiance « %1 » est illisible ou ne contient aucun certificat au format PEM.</translation>
        </message>
        <message>
            <source>Check AWS_CA_BUNDLE or ca_bundle in the AWS profile.</source>
            <translation>Vérifiez AWS_CA_BUNDLE, ou ca_bundle dans le profil AWS.</translation>
        </message>
        <message>
            <source>%1 has been silent for %2 s.</source>
            <translation>%1 ne répond plus depuis %2 s.</translation>
        </message>
        <message>
            <source>No connection to %1 came about within %2 s.</source>
            <translation>Aucune connexion avec %1 n'a pu être établie en %2 s.</translation>
        </message>
    </context>
    <context>
        <name>JobEvents</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln photo</numerusform>
                <numerusform>%Ln photos</numerusform>
            </translation>
        </message>
        <message>
            <source>Planned: %1, in %2</source>
            <comment>photos; a duration</comment>
            <translation>Plan établi : %1, en %2</translation>
        </message>
        <message>
            <source>Planned: %1 in %2, %3</source>
            <comment>photos; chunks; parts</comment>
            <translation>Plan établi : %1 en %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chunks</source>
            <translation>
                <numerusform>%Ln lot</numerusform>
                <numerusform>%Ln lots</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln parts</source>
            <translation>
                <numerusform>%Ln partie</numerusform>
                <numerusform>%Ln parties</numerusform>
            </translation>
        </message>
        <message>
            <source>Chunk %1 finished: %2 copied in the store</source>
            <comment>a number; bytes</comment>
            <translation>Lot %1 terminé : %2 copiés dans le stockage</translation>
        </message>
        <message>
            <source>Chunk %1 finished: %2, %3 copied in the store</source>
            <comment>a number; parts; bytes</comment>
            <translation>Lot %1 terminé : %2, %3 copiés dans le stockage</translation>
        </message>
        <message>
            <source>for an unknown reason</source>
            <translation>pour une raison inconnue</translation>
        </message>
        <message>
            <source>Chunk %1 failed: %2</source>
            <comment>a number; a headline</comment>
            <translation>Échec du lot %1 : %2</translation>
        </message>
        <message>
            <source>Chunk %1: %2; tried again after %3</source>
            <comment>a number; a headline; a duration</comment>
            <translation>Lot %1 : %2 ; nouvelle tentative après %3</translation>
        </message>
        <message numerus="yes">
            <source>%n requests were sent again</source>
            <translation>
                <numerusform>%n requête a été renvoyée</numerusform>
                <numerusform>%n requêtes ont été renvoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chunk %1: %n requests were sent again</source>
            <translation>
                <numerusform>Lot %1 : %n requête a été renvoyée</numerusform>
                <numerusform>Lot %1 : %n requêtes ont été renvoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The store asked %n times to slow down</source>
            <translation>
                <numerusform>Le stockage a demandé %n fois de ralentir</numerusform>
                <numerusform>Le stockage a demandé %n fois de ralentir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chunk %1: the store asked %n times to slow down</source>
            <translation>
                <numerusform>Lot %1 : le stockage a demandé %n fois de ralentir</numerusform>
                <numerusform>Lot %1 : le stockage a demandé %n fois de ralentir</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 failed: %2</source>
            <comment>a number; a headline</comment>
            <translation>Échec de la tentative %1 : %2</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <comment>a headline</comment>
            <translation>Échec : %1</translation>
        </message>
        <message>
            <source>Paused; what is made so far is kept</source>
            <translation>Suspendue ; ce qui est déjà créé est conservé</translation>
        </message>
        <message>
            <source>Interrupted: the program ended; what is made so far is kept</source>
            <translation>Interrompue : le programme s'est arrêté ; ce qui est déjà créé est conservé</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulée</translation>
        </message>
        <message>
            <source>The ZIP is ready: %1</source>
            <translation>Le ZIP est prêt : %1</translation>
        </message>
        <message>
            <source>asked for by you</source>
            <translation>à votre demande</translation>
        </message>
        <message>
            <source>asked for by maintenance: the album changed</source>
            <translation>lors de l'entretien : l'album a changé</translation>
        </message>
        <message>
            <source>by itself, after the failure</source>
            <translation>automatiquement, après l'échec</translation>
        </message>
        <message>
            <source>asked for from dead letter %1</source>
            <translation>à partir de l'échec %1</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>sur demande</translation>
        </message>
        <message>
            <source>asked for by “%1”</source>
            <translation>à la demande de « %1 »</translation>
        </message>
        <message>
            <source>Put in line: %1</source>
            <comment>%1: who asked</comment>
            <translation>Mise en file d'attente : %1</translation>
        </message>
        <message>
            <source>Try %1 begins: %2</source>
            <comment>a number; why</comment>
            <translation>Début de la tentative %1 : %2</translation>
        </message>
        <message>
            <source>Joined in %1</source>
            <comment>a duration</comment>
            <translation>Assemblage en %1</translation>
        </message>
        <message>
            <source>Checked in %1</source>
            <comment>a duration</comment>
            <translation>Vérification en %1</translation>
        </message>
        <message>
            <source>asked for with the upload</source>
            <translation>demandé avec l'envoi</translation>
        </message>
        <message>
            <source>The ZIP was there already: %1</source>
            <comment>%1: photos</comment>
            <translation>Le ZIP existait déjà : %1</translation>
        </message>
    </context>
    <context>
        <name>JobFacts</name>
        <message>
            <source>–</source>
            <comment>a figure that is not known yet</comment>
            <translation>–</translation>
        </message>
        <message>
            <source>Made</source>
            <comment>how much of the ZIP</comment>
            <translation>Créé</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>exact bytes</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Streaming would need</source>
            <comment>fetching all photos and sending the ZIP; a duration</comment>
            <translation>Tout par votre ligne</translation>
        </message>
        <message>
            <source>How long it takes to fetch all photos and send the ZIP through your line</source>
            <translation>Temps nécessaire pour télécharger toutes les photos et envoyer le ZIP par votre ligne</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>To the store; what is under way counts when it is done</source>
            <translation>Au stockage ; celles en cours comptent une fois terminées</translation>
        </message>
        <message>
            <source>Tries again</source>
            <translation>Renvois</translation>
        </message>
        <message numerus="yes">
            <source>Requests sent again; the store asked %n times to slow down</source>
            <translation>
                <numerusform>Requêtes renvoyées ; le stockage a demandé %n fois de ralentir</numerusform>
                <numerusform>Requêtes renvoyées ; le stockage a demandé %n fois de ralentir</numerusform>
            </translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Coût</translation>
        </message>
        <message>
            <source>By the store's list prices for requests and traffic</source>
            <translation>Selon les tarifs publics du stockage pour les requêtes et le trafic</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Files done</source>
            <translation>Fichiers traités</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>counts</comment>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>time</comment>
            <translation>Temps restant</translation>
        </message>
        <message>
            <source>Not sent</source>
            <comment>files</comment>
            <translation>Non envoyés</translation>
        </message>
        <message>
            <source>What was unpacked for this upload was removed when it was cancelled. Upload the archive again: photos that were sent are not sent again.</source>
            <translation>Ce qui avait été décompressé pour cet envoi a été supprimé à son annulation. Envoyez de nouveau l'archive : les photos déjà envoyées ne le seront pas une seconde fois.</translation>
        </message>
        <message>
            <source>This album's ZIP was there already: nothing had to be made.</source>
            <translation>Le ZIP de cet album existait déjà : il n'y avait rien à créer.</translation>
        </message>
        <message>
            <source>%1 made from %2 sent</source>
            <comment>bytes</comment>
            <translation>%1 créés pour %2 envoyés</translation>
        </message>
        <message>
            <source>%1 made from %2 sent: %3 did not have to travel.</source>
            <comment>bytes</comment>
            <translation>%1 créés pour %2 envoyés : %3 n'ont pas eu à circuler.</translation>
        </message>
    </context>
    <context>
        <name>JobStory</name>
        <message>
            <source>The ledger does not know job %1.</source>
            <translation>Le registre ne connaît pas la tâche %1.</translation>
        </message>
        <message>
            <source>Finished jobs are forgotten after a while. Choose another one.</source>
            <translation>Les tâches terminées sont oubliées au bout d'un certain temps. Choisissez-en une autre.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>There is no job %1.</source>
            <translation>Il n'y a pas de tâche %1.</translation>
        </message>
        <message>
            <source>this album's ZIP is there already</source>
            <translation>le ZIP de cet album existe déjà</translation>
        </message>
        <message>
            <source>job %1 (%2)</source>
            <translation>tâche %1 (%2)</translation>
        </message>
        <message>
            <source>no progress for %1</source>
            <translation>aucun progrès depuis %1</translation>
        </message>
        <message>
            <source>photos were changed</source>
            <translation>photos modifiées</translation>
        </message>
        <message>
            <source>settled for more than %1</source>
            <translation>traités depuis plus de %1</translation>
        </message>
        <message>
            <source>old jobs and metrics</source>
            <translation>anciennes tâches et statistiques</translation>
        </message>
        <message>
            <source>older than the settings keep them</source>
            <translation>plus anciens que la durée de conservation réglée</translation>
        </message>
        <message>
            <source>%1 is not below zips/ and was left alone.</source>
            <translation>%1 n'est pas sous zips/ et a été laissé tel quel.</translation>
        </message>
        <message>
            <source>The job made no progress for %1.</source>
            <translation>La tâche n'a pas progressé depuis %1.</translation>
        </message>
        <message>
            <source>Retry it; what is finished of it is kept.</source>
            <translation>Réessayez-la ; ce qui en est terminé est conservé.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>begun %1 ago and not finished, of no job that goes on</source>
            <translation>commencé il y a %1, inachevé, sans tâche en cours</translation>
        </message>
        <message>
            <source>%1 old, of no job that goes on</source>
            <translation>vieux de %1, sans tâche en cours</translation>
        </message>
        <message>
            <source>made %1 ago</source>
            <translation>créé il y a %1</translation>
        </message>
        <message>
            <source>replaced %1 ago</source>
            <translation>remplacé il y a %1</translation>
        </message>
        <message>
            <source>The ZIP's name</source>
            <translation>Le nom du ZIP</translation>
        </message>
        <message>
            <source>Job %1 was paused.</source>
            <translation>La tâche %1 a été suspendue.</translation>
        </message>
        <message>
            <source>Another program works on job %1 by now.</source>
            <translation>Un autre programme s'occupe maintenant de la tâche %1.</translation>
        </message>
        <message>
            <source>“%1” is no policy.</source>
            <translation>« %1 » n'est pas une politique.</translation>
        </message>
        <message>
            <source>Use automatic, no-transfer or relay.</source>
            <translation>Utilisez automatic, no-transfer ou relay.</translation>
        </message>
        <message>
            <source>The store can't do what was asked of it, and will not learn it by being asked again.</source>
            <translation>Le stockage ne sait pas faire ce qui lui a été demandé, et le redemander n'y changera rien.</translation>
        </message>
        <message>
            <source>What was asked for can't be made, however often it is tried.</source>
            <translation>Ce qui a été demandé ne peut pas être créé, quel que soit le nombre de tentatives.</translation>
        </message>
        <message>
            <source>It failed by a mistake of the program, which it would make again.</source>
            <translation>Elle a échoué par une erreur du programme, qui la commettrait de nouveau.</translation>
        </message>
        <message>
            <source>A retry of job %1 can't help. %2 It failed with: %3</source>
            <translation>Réessayer la tâche %1 ne peut rien changer. %2 Elle a échoué avec : %3</translation>
        </message>
        <message>
            <source>Dead letter %1 is open.</source>
            <translation>L'échec %1 est à traiter.</translation>
        </message>
        <message>
            <source>There is no dead letter %1.</source>
            <translation>Il n'y a pas d'échec %1.</translation>
        </message>
        <message>
            <source>Only a discarded one can be restored.</source>
            <translation>Seul un échec écarté peut être rétabli.</translation>
        </message>
        <message>
            <source>Albums of up to this many files are made in one go.</source>
            <translation>Les albums ayant au plus ce nombre de fichiers sont créés d'un seul tenant.</translation>
        </message>
        <message>
            <source>Files that one chunk of a larger album is meant to have.</source>
            <translation>Nombre de fichiers visé par lot pour un album plus grand.</translation>
        </message>
        <message>
            <source>Chunks that an album is divided into at most.</source>
            <translation>Nombre maximal de lots par album.</translation>
        </message>
        <message>
            <source>Chunks that are made side by side.</source>
            <translation>Nombre de lots créés en parallèle.</translation>
        </message>
        <message>
            <source>Albums whose ZIPs are made side by side.</source>
            <translation>Nombre d'albums dont les ZIP sont créés en parallèle.</translation>
        </message>
        <message>
            <source>Requests to the store at once.</source>
            <translation>Nombre de requêtes simultanées au stockage.</translation>
        </message>
        <message>
            <source>Tries of a chunk before the job's try has failed.</source>
            <translation>Tentatives pour un lot avant que celle de la tâche n'échoue.</translation>
        </message>
        <message>
            <source>Tries of a job before it becomes a dead letter.</source>
            <translation>Tentatives pour une tâche avant qu'elle ne rejoigne les échecs.</translation>
        </message>
        <message>
            <source>Wait before the second try; doubled before each next.</source>
            <translation>Attente avant la deuxième tentative ; doublée avant chaque suivante.</translation>
        </message>
        <message>
            <source>After this time a dead program's job is taken over.</source>
            <translation>Délai après lequel la tâche d'un programme arrêté est reprise par un autre.</translation>
        </message>
        <message>
            <source>A job without progress for this long has failed.</source>
            <translation>Une tâche sans progrès pendant ce temps est considérée comme échouée.</translation>
        </message>
        <message>
            <source>ZIPs are removed after this time.</source>
            <translation>Les ZIP sont supprimés après ce délai.</translation>
        </message>
        <message>
            <source>A ZIP stays this long after a newer one took its place.</source>
            <translation>Durée pendant laquelle un ZIP reste après son remplacement par un plus récent.</translation>
        </message>
        <message>
            <source>Temporaries and unfinished uploads that no job here owns stay this long.</source>
            <translation>Durée pendant laquelle restent les fichiers temporaires et envois inachevés n'appartenant à aucune tâche d'ici.</translation>
        </message>
        <message>
            <source>Dead letters stay this long after they were settled.</source>
            <translation>Durée pendant laquelle les échecs restent une fois traités.</translation>
        </message>
        <message>
            <source>Metrics stay this long.</source>
            <translation>Durée pendant laquelle les statistiques sont conservées.</translation>
        </message>
        <message>
            <source>There is no setting "%1".</source>
            <translation>Il n'y a pas de réglage « %1 ».</translation>
        </message>
        <message>
            <source>Give a value from %1 to %2.</source>
            <translation>Indiquez une valeur de %1 à %2.</translation>
        </message>
        <message>
            <source>"%1" is no value for %2.</source>
            <translation>« %1 » n'est pas une valeur pour %2.</translation>
        </message>
        <message>
            <source>%1 is outside the range of %2.</source>
            <translation>%1 est hors des limites de %2.</translation>
        </message>
        <message>
            <source>"%1" holds no temporaries.</source>
            <translation>« %1 » ne contient pas de fichiers temporaires.</translation>
        </message>
        <message>
            <source>See which jobs there are.</source>
            <translation>Voyez quelles tâches existent.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were added</source>
            <translation>
                <numerusform>%Ln photo ajoutée</numerusform>
                <numerusform>%Ln photos ajoutées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were removed</source>
            <translation>
                <numerusform>%Ln photo retirée</numerusform>
                <numerusform>%Ln photos retirées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dead letters</source>
            <translation>
                <numerusform>%Ln échec</numerusform>
                <numerusform>%Ln échecs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>Let it go on.</source>
            <translation>Reprenez-la.</translation>
        </message>
        <message>
            <source>Retry it over your line, which asks less of the store.</source>
            <translation>Réessayez-la par votre ligne, ce qui en demande moins au stockage.</translation>
        </message>
        <message>
            <source>Retry it anyway, if you know better.</source>
            <translation>Réessayez-la quand même, si vous savez que cela peut marcher.</translation>
        </message>
        <message>
            <source>Dead letter %1 is settled: job %2 was retried.</source>
            <translation>L'échec %1 est traité : la tâche %2 a été réessayée.</translation>
        </message>
        <message>
            <source>Dead letter %1 is settled: it was discarded.</source>
            <translation>L'échec %1 est traité : il a été écarté.</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>Rétablissez-le d'abord.</translation>
        </message>
        <message>
            <source>See how the job stands.</source>
            <translation>Voyez où en est la tâche.</translation>
        </message>
        <message>
            <source>See which ones there are.</source>
            <translation>Voyez lesquels existent.</translation>
        </message>
        <message>
            <source>See which settings there are.</source>
            <translation>Voyez quels réglages existent.</translation>
        </message>
    </context>
    <context>
        <name>KeptCredentials</name>
        <message>
            <source>What the keychain keeps for this store are no keys.</source>
            <translation>Ce que le trousseau garde pour ce stockage n'est pas une paire de clés.</translation>
        </message>
        <message>
            <source>Type the keys again in Settings, Stores.</source>
            <translation>Saisissez de nouveau les clés dans Réglages, Stockages.</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>The disk is full: the ledger %1 could not be written.</source>
            <translation>Le disque est plein : impossible d'écrire le registre %1.</translation>
        </message>
        <message>
            <source>Another program keeps the ledger %1 locked.</source>
            <translation>Un autre programme garde le registre %1 verrouillé.</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it, then try again.</source>
            <translation>Attendez qu'il ait terminé, ou fermez-le, puis réessayez.</translation>
        </message>
        <message>
            <source>The ledger %1 can't be opened for writing.</source>
            <translation>Impossible d'ouvrir le registre %1 en écriture.</translation>
        </message>
        <message>
            <source>The ledger %1 could not be used: %2.</source>
            <translation>Impossible d'utiliser le registre %1 : %2.</translation>
        </message>
        <message>
            <source>The ledger %1 is damaged.</source>
            <translation>Le registre %1 est endommagé.</translation>
        </message>
        <message>
            <source>The ledger %1 is damaged: %2.</source>
            <translation>Le registre %1 est endommagé : %2.</translation>
        </message>
        <message>
            <source>End Photoporter and rename the file, and those beside it that end in -wal and -shm; a new one is made. No photo or archive is lost: checksums are looked up again, unfinished jobs must be asked for again.</source>
            <translation>Quittez Photoporter et renommez le fichier, ainsi que ceux d'à côté qui se terminent par -wal et -shm ; un nouveau sera créé. Aucune photo ni archive n'est perdue : les sommes de contrôle seront relues, les tâches inachevées seront à redemander.</translation>
        </message>
        <message>
            <source>There is no job %1.</source>
            <translation>Il n'y a pas de tâche %1.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>en attente</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>suspendue</translation>
        </message>
        <message>
            <source>done</source>
            <translation>terminée</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>en échec</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>annulée</translation>
        </message>
        <message>
            <source>running</source>
            <translation>en cours</translation>
        </message>
        <message>
            <source>Job %1 is %2.</source>
            <translation>La tâche %1 est %2.</translation>
        </message>
        <message>
            <source>Only a job that is not finished can be paused or cancelled.</source>
            <translation>Seule une tâche inachevée peut être suspendue ou annulée.</translation>
        </message>
        <message>
            <source>Job %1 is being cancelled.</source>
            <translation>La tâche %1 est en cours d'annulation.</translation>
        </message>
        <message>
            <source>Retry it afterwards.</source>
            <translation>Réessayez-la ensuite.</translation>
        </message>
        <message>
            <source>Job %1 makes the same ZIP already; it is %2.</source>
            <translation>La tâche %1 crée déjà le même ZIP ; elle est %2.</translation>
        </message>
        <message>
            <source>Wait for it, or cancel it first.</source>
            <translation>Attendez-la, ou annulez-la d'abord.</translation>
        </message>
        <message>
            <source>The ledger's folder %1 could not be made.</source>
            <translation>Impossible de créer le dossier du registre %1.</translation>
        </message>
        <message>
            <source>No temporary folder could be made for the ledger.</source>
            <translation>Impossible de créer un dossier temporaire pour le registre.</translation>
        </message>
        <message>
            <source>The ledger %1 was damaged. It was renamed to %2, and a new one was made.</source>
            <translation>Le registre %1 était endommagé. Il a été renommé en %2, et un nouveau a été créé.</translation>
        </message>
        <message>
            <source>Carried over: stores %1, albums %2, settings %3, unfinished jobs %4, unfinished uploads %5.</source>
            <translation>Repris : stockages %1, albums %2, réglages %3, tâches inachevées %4, envois inachevés %5.</translation>
        </message>
        <message>
            <source>Some of these could not be read.</source>
            <translation>Certains de ces éléments n'ont pas pu être lus.</translation>
        </message>
        <message>
            <source>Lost: the history of jobs, the dead letters and the metrics. No photo and no archive is lost; checksums are found again in the albums' manifests.</source>
            <translation>Perdu : l'historique des tâches, les échecs et les statistiques. Aucune photo et aucune archive n'est perdue ; les sommes de contrôle se retrouvent dans les manifestes des albums.</translation>
        </message>
        <message>
            <source>%1 is no ledger, or a damaged one.</source>
            <translation>%1 n'est pas un registre, ou il est endommagé.</translation>
        </message>
        <message>
            <source>%1 is another program's database.</source>
            <translation>%1 est la base de données d'un autre programme.</translation>
        </message>
        <message>
            <source>The ledger %1 was written by a newer Photoporter (version %2; this one knows %3).</source>
            <translation>Le registre %1 a été écrit par une version plus récente de Photoporter (version %2 ; celle-ci connaît la %3).</translation>
        </message>
        <message>
            <source>Give yourself the right to write the file and its folder, or use another ledger.</source>
            <translation>Donnez-vous le droit d'écrire le fichier et son dossier, ou utilisez un autre registre.</translation>
        </message>
        <message>
            <source>See which jobs there are.</source>
            <translation>Voyez quelles tâches existent.</translation>
        </message>
        <message>
            <source>If it was your ledger, rename it, and a new one is made; else use another file.</source>
            <translation>Si c'était votre registre, renommez-le, et un nouveau sera créé ; sinon, utilisez un autre fichier.</translation>
        </message>
        <message>
            <source>Use another file as the ledger.</source>
            <translation>Utilisez un autre fichier comme registre.</translation>
        </message>
        <message>
            <source>Update Photoporter, or use another ledger.</source>
            <translation>Mettez Photoporter à jour, ou utilisez un autre registre.</translation>
        </message>
        <message>
            <source>A failed or cancelled job is retried instead.</source>
            <translation>Une tâche échouée ou annulée se réessaie.</translation>
        </message>
        <message>
            <source>Only a paused job can be resumed.</source>
            <translation>Seule une tâche suspendue peut être reprise.</translation>
        </message>
        <message>
            <source>Only a failed or cancelled job can be retried.</source>
            <translation>Seule une tâche échouée ou annulée peut être réessayée.</translation>
        </message>
        <message>
            <source>Make the album's ZIP again.</source>
            <translation>Recréez le ZIP de l'album.</translation>
        </message>
    </context>
    <context>
        <name>Lifecycle</name>
        <message>
            <source>Somebody changed the bucket's lifecycle rules meanwhile; none was set.</source>
            <translation>Quelqu'un a modifié entre-temps les règles de cycle de vie du bucket ; aucune n'a été définie.</translation>
        </message>
        <message>
            <source>Start again to see the rules as they are now.</source>
            <translation>Recommencez pour voir les règles telles qu'elles sont maintenant.</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 jour</translation>
        </message>
        <message>
            <source>for objects that its filter chooses</source>
            <translation>pour les objets que choisit son filtre</translation>
        </message>
        <message>
            <source>for the whole bucket</source>
            <translation>pour tout le bucket</translation>
        </message>
        <message>
            <source>below "%1"</source>
            <translation>sous « %1 »</translation>
        </message>
        <message>
            <source>objects expire after %1</source>
            <translation>les objets expirent après %1</translation>
        </message>
        <message>
            <source>unfinished uploads are aborted after %1</source>
            <translation>les envois inachevés sont abandonnés après %1</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(sans nom)</translation>
        </message>
        <message>
            <source> (switched off)</source>
            <translation> (désactivée)</translation>
        </message>
        <message>
            <source>%1 %2: %3%4</source>
            <translation>%1 %2 : %3%4</translation>
        </message>
        <message>
            <source>Nothing to change: the store removes what a crash leaves by itself.</source>
            <translation>Rien à changer : le stockage supprime de lui-même ce qu'un plantage laisse derrière lui.</translation>
        </message>
        <message>
            <source>Rules added: %1; changed: %2; kept as they are: %3.</source>
            <translation>Règles ajoutées : %1 ; modifiées : %2 ; conservées telles quelles : %3.</translation>
        </message>
        <message>
            <source>A lifecycle configuration without rules is not written.</source>
            <translation>Une configuration de cycle de vie sans règles ne s'écrit pas.</translation>
        </message>
        <message>
            <source>%1 lifecycle rules are more than the %2 that a bucket can have.</source>
            <translation>%1 règles de cycle de vie, c'est plus que les %2 que peut avoir un bucket.</translation>
        </message>
        <message>
            <source>Remove rules that are no longer needed at your provider.</source>
            <translation>Supprimez chez votre fournisseur les règles devenues inutiles.</translation>
        </message>
        <message>
            <source>The lifecycle rule "%1" has too long a name.</source>
            <translation>La règle de cycle de vie « %1 » a un nom trop long.</translation>
        </message>
        <message>
            <source>There are two lifecycle rules "%1".</source>
            <translation>Il y a deux règles de cycle de vie « %1 ».</translation>
        </message>
        <message>
            <source>The lifecycle rule "%1" has characters that XML cannot carry.</source>
            <translation>La règle de cycle de vie « %1 » contient des caractères impossibles en XML.</translation>
        </message>
        <message>
            <source>%1 has no lifecycle rules.</source>
            <translation>%1 n'a pas de règles de cycle de vie.</translation>
        </message>
        <message>
            <source>Let the program sweep it from time to time instead.</source>
            <translation>Laissez plutôt le programme y faire le ménage de temps en temps.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Metrics</name>
        <message>
            <source>Upload</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>Upload failed</source>
            <translation>Envoi échoué</translation>
        </message>
        <message>
            <source>ZIP failed</source>
            <translation>ZIP échoué</translation>
        </message>
        <message>
            <source>Upload cancelled</source>
            <translation>Envoi annulé</translation>
        </message>
        <message>
            <source>ZIP cancelled</source>
            <translation>ZIP annulé</translation>
        </message>
        <message>
            <source>Upload not done</source>
            <translation>Envoi inachevé</translation>
        </message>
        <message>
            <source>ZIP not done</source>
            <translation>ZIP inachevé</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quand</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>What</source>
            <extracomment>Heading of a column that says "ZIP" or "Upload"</extracomment>
            <translation>Type</translation>
        </message>
        <message>
            <source>Files</source>
            <extracomment>Heading: how many files</extracomment>
            <translation>Fichiers</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Heading: how long it took</extracomment>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Sent</source>
            <extracomment>Heading: how much was sent over the line</extracomment>
            <translation>Envoyé</translation>
        </message>
        <message>
            <source>Held up by</source>
            <translation>Freiné par</translation>
        </message>
    </context>
    <context>
        <name>MetricsServer</name>
        <message>
            <source>The metrics can't be served on port %1: %2.</source>
            <translation>Impossible de fournir les statistiques sur le port %1 : %2.</translation>
        </message>
        <message>
            <source>Choose another port; 0 takes any that is free.</source>
            <translation>Choisissez un autre port ; 0 prend n'importe quel port libre.</translation>
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message>
            <source>this store cannot copy parts</source>
            <translation>ce stockage ne sait pas copier de parties</translation>
        </message>
        <message>
            <source>this store cannot copy ranges</source>
            <translation>ce stockage ne sait pas copier de plages</translation>
        </message>
        <message>
            <source>this store wants all parts of one size</source>
            <translation>ce stockage veut des parties toutes de même taille</translation>
        </message>
        <message>
            <source>this store's largest part is too small for copies</source>
            <translation>la plus grande partie de ce stockage est trop petite pour des copies</translation>
        </message>
        <message>
            <source>The store's rules allow no upload at all.</source>
            <translation>Les règles du stockage n'autorisent aucun envoi.</translation>
        </message>
        <message>
            <source>The result would be %1; this store's largest object is %2.</source>
            <translation>Le résultat ferait %1 ; le plus grand objet de ce stockage fait %2.</translation>
        </message>
        <message>
            <source>The result would be %1; %2 parts of %3 are all that this store allows.</source>
            <translation>Le résultat ferait %1 ; ce stockage n'autorise que %2 parties de %3.</translation>
        </message>
        <message>
            <source>fetching and sending %1 is the quickest way on this line</source>
            <translation>télécharger et envoyer %1 est le plus rapide sur cette ligne</translation>
        </message>
        <message>
            <source>%1 stay in the store; sending them would take about %2 s instead of %3 s</source>
            <translation>%1 restent dans le stockage ; les envoyer prendrait environ %2 s au lieu de %3 s</translation>
        </message>
        <message>
            <source>as asked, no photo travels: %1</source>
            <translation>comme demandé, aucune photo ne circule : %1</translation>
        </message>
        <message>
            <source>The ZIP cannot be made without transferring the photos: %1.</source>
            <translation>Le ZIP ne peut pas être créé sans transférer les photos : %1.</translation>
        </message>
        <message>
            <source>as asked, every photo is fetched and sent back</source>
            <translation>comme demandé, chaque photo est téléchargée puis renvoyée</translation>
        </message>
        <message>
            <source>%1, so %2 are fetched and sent back</source>
            <translation>%1 ; %2 sont donc téléchargés puis renvoyés</translation>
        </message>
        <message>
            <source>The parts of this ZIP do not fit one upload of this store.</source>
            <translation>Les parties de ce ZIP ne tiennent pas dans un seul envoi vers ce stockage.</translation>
        </message>
        <message>
            <source>Let it go over your line, or let Photoporter choose the way.</source>
            <translation>Passez par votre ligne, ou laissez Photoporter choisir la voie.</translation>
        </message>
        <message>
            <source>Let Photoporter choose the way.</source>
            <translation>Laissez Photoporter choisir la voie.</translation>
        </message>
    </context>
    <context>
        <name>Probe</name>
        <message>
            <source>Refused by the store.</source>
            <translation>Refusé par le stockage.</translation>
        </message>
        <message>
            <source>Could not be tried.</source>
            <translation>N'a pas pu être essayé.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>La ligne</translation>
        </message>
        <message>
            <source>Round trip %1 ms; up %2/s, down %3/s, copies in the store %4/s, %5 requests/s.</source>
            <translation>Aller-retour : %1 ms ; envoi : %2/s, réception : %3/s, copies dans le stockage : %4/s, requêtes : %5/s.</translation>
        </message>
        <message>
            <source>A rough first measure; every later request makes it better.</source>
            <translation>Une première mesure approximative ; chaque requête suivante l'améliore.</translation>
        </message>
        <message>
            <source>Parts of different sizes</source>
            <translation>Parties de tailles différentes</translation>
        </message>
        <message>
            <source>Taken.</source>
            <translation>Acceptées.</translation>
        </message>
        <message>
            <source>Photos of any size can be copied into a ZIP.</source>
            <translation>Les photos de toute taille peuvent être copiées dans un ZIP.</translation>
        </message>
        <message>
            <source>Parts must have one size, so photos of different sizes cannot be copied into a ZIP: it is relayed through this computer.</source>
            <translation>Les parties doivent avoir toutes la même taille, si bien que des photos de tailles différentes ne peuvent pas être copiées dans un ZIP : il passe par cet ordinateur.</translation>
        </message>
        <message>
            <source>For large albums use a store without this rule.</source>
            <translation>Pour de grands albums, utilisez un stockage sans cette règle.</translation>
        </message>
        <message>
            <source>Copying objects inside the store</source>
            <translation>Copie d'objets dans le stockage</translation>
        </message>
        <message>
            <source>Works.</source>
            <translation>Fonctionne.</translation>
        </message>
        <message>
            <source>ZIPs are put together in the store; photos do not travel.</source>
            <translation>Les ZIP sont assemblés dans le stockage ; les photos ne circulent pas.</translation>
        </message>
        <message>
            <source>Does not work.</source>
            <translation>Ne fonctionne pas.</translation>
        </message>
        <message>
            <source>Every ZIP is relayed: downloaded and uploaded through this computer.</source>
            <translation>Chaque ZIP passe par cet ordinateur : téléchargement, puis envoi.</translation>
        </message>
        <message>
            <source>Use a store that has UploadPartCopy, or make ZIPs while you upload.</source>
            <translation>Utilisez un stockage doté d'UploadPartCopy, ou créez les ZIP pendant l'envoi.</translation>
        </message>
        <message>
            <source>Copying ranges of objects</source>
            <translation>Copie de plages d'objets</translation>
        </message>
        <message>
            <source>Photos of 5 MiB and more need no detour; headers are fused behind their ends.</source>
            <translation>Les photos de 5 Mio et plus se passent de détour ; les en-têtes sont accolés à leur fin.</translation>
        </message>
        <message>
            <source>ZIPs are relayed through this computer.</source>
            <translation>Les ZIP passent par cet ordinateur.</translation>
        </message>
        <message>
            <source>Copying ranges of small objects</source>
            <translation>Copie de plages de petits objets</translation>
        </message>
        <message>
            <source>Small objects can be cut as well.</source>
            <translation>Les petits objets peuvent être découpés aussi.</translation>
        </message>
        <message>
            <source>Not possible, as at Amazon.</source>
            <translation>Impossible, comme chez Amazon.</translation>
        </message>
        <message>
            <source>Small photos are chained; costs some more copies in the store.</source>
            <translation>Les petites photos sont enchaînées ; cela coûte quelques copies de plus dans le stockage.</translation>
        </message>
        <message>
            <source>Copying only if unchanged</source>
            <translation>Copie seulement si inchangé</translation>
        </message>
        <message>
            <source>The store checks the source's tag.</source>
            <translation>Le stockage vérifie l'étiquette de la source.</translation>
        </message>
        <message>
            <source>A photo replaced meanwhile is noticed at once.</source>
            <translation>Une photo remplacée entre-temps est remarquée aussitôt.</translation>
        </message>
        <message>
            <source>The store ignores the condition.</source>
            <translation>Le stockage ignore la condition.</translation>
        </message>
        <message>
            <source>Tags are compared before and after instead; costs one request a photo.</source>
            <translation>Les étiquettes sont comparées avant et après ; cela coûte une requête par photo.</translation>
        </message>
        <message>
            <source>CRC-32 of what is copied</source>
            <translation>CRC-32 de ce qui est copié</translation>
        </message>
        <message>
            <source>The store tells it.</source>
            <translation>Le stockage le donne.</translation>
        </message>
        <message>
            <source>Photos uploaded by other programs need not be read for their CRC.</source>
            <translation>Les photos envoyées par d'autres programmes n'ont pas à être lues pour leur CRC.</translation>
        </message>
        <message>
            <source>The store does not tell it.</source>
            <translation>Le stockage ne le donne pas.</translation>
        </message>
        <message>
            <source>Photos uploaded by other programs are read once for their CRC; those uploaded by Photoporter are not.</source>
            <translation>Les photos envoyées par d'autres programmes sont lues une fois pour leur CRC ; celles envoyées par Photoporter, non.</translation>
        </message>
        <message>
            <source>Checking uploads by MD5</source>
            <translation>Vérification des envois par MD5</translation>
        </message>
        <message>
            <source>A wrong MD5 is refused.</source>
            <translation>Un MD5 faux est refusé.</translation>
        </message>
        <message>
            <source>Damage on the way is noticed by the store.</source>
            <translation>Le stockage remarque les dommages en route.</translation>
        </message>
        <message>
            <source>A wrong MD5 is taken.</source>
            <translation>Un MD5 faux est accepté.</translation>
        </message>
        <message>
            <source>The tag is compared after each upload instead.</source>
            <translation>L'étiquette est comparée après chaque envoi à la place.</translation>
        </message>
        <message>
            <source>Checking uploads by CRC-32</source>
            <translation>Vérification des envois par CRC-32</translation>
        </message>
        <message>
            <source>A wrong CRC-32 is refused, and the right one kept.</source>
            <translation>Un CRC-32 faux est refusé, et le bon est conservé.</translation>
        </message>
        <message>
            <source>The store keeps what a ZIP needs to know of each photo.</source>
            <translation>Le stockage conserve ce qu'un ZIP doit savoir de chaque photo.</translation>
        </message>
        <message>
            <source>A wrong CRC-32 is taken.</source>
            <translation>Un CRC-32 faux est accepté.</translation>
        </message>
        <message>
            <source>Photoporter keeps the CRCs itself, in the photos' metadata and in its ledger.</source>
            <translation>Photoporter conserve lui-même les CRC, dans les métadonnées des photos et dans son registre.</translation>
        </message>
        <message>
            <source>Checking whole objects by CRC-32</source>
            <translation>Vérification d'objets entiers par CRC-32</translation>
        </message>
        <message>
            <source>A wrong CRC-32 is refused at completion.</source>
            <translation>Un CRC-32 faux est refusé à l'achèvement.</translation>
        </message>
        <message>
            <source>The store itself refuses a wrong ZIP.</source>
            <translation>Le stockage refuse de lui-même un ZIP faux.</translation>
        </message>
        <message>
            <source>A finished ZIP is proved by its size, its tag, and by reading its directory back.</source>
            <translation>Un ZIP terminé est vérifié par sa taille, son étiquette et la relecture de son répertoire.</translation>
        </message>
        <message>
            <source>Least size of parts</source>
            <translation>Taille minimale des parties</translation>
        </message>
        <message>
            <source>Small parts are refused at completion, as at Amazon.</source>
            <translation>Les petites parties sont refusées à l'achèvement, comme chez Amazon.</translation>
        </message>
        <message>
            <source>Headers are fused behind photos.</source>
            <translation>Les en-têtes sont accolés aux photos.</translation>
        </message>
        <message>
            <source>Small parts are taken.</source>
            <translation>Les petites parties sont acceptées.</translation>
        </message>
        <message>
            <source>Not used: other stores would refuse such ZIPs.</source>
            <translation>N'est pas utilisé : d'autres stockages refuseraient de tels ZIP.</translation>
        </message>
        <message>
            <source>Tags of objects made of parts</source>
            <translation>Étiquettes d'objets faits de parties</translation>
        </message>
        <message>
            <source>Follow Amazon's formula.</source>
            <translation>Suivent la formule d'Amazon.</translation>
        </message>
        <message>
            <source>A completion whose answer was lost is recognised.</source>
            <translation>Un achèvement dont la réponse a été perdue est reconnu.</translation>
        </message>
        <message>
            <source>Follow a formula of the store's own.</source>
            <translation>Suivent une formule propre au stockage.</translation>
        </message>
        <message>
            <source>A completion whose answer was lost is made again.</source>
            <translation>Un achèvement dont la réponse a été perdue est refait.</translation>
        </message>
        <message>
            <source>Writing only what is not there</source>
            <translation>Écriture seulement de ce qui n'existe pas</translation>
        </message>
        <message>
            <source>Honoured.</source>
            <translation>Respecté.</translation>
        </message>
        <message>
            <source>Two computers can share work safely.</source>
            <translation>Deux ordinateurs peuvent se partager le travail sans risque.</translation>
        </message>
        <message>
            <source>Ignored.</source>
            <translation>Ignoré.</translation>
        </message>
        <message>
            <source>Let only one computer work on an album at a time.</source>
            <translation>Ne laissez qu'un seul ordinateur à la fois travailler sur un album.</translation>
        </message>
        <message>
            <source>Replacing only what was seen</source>
            <translation>Remplacement seulement de ce qui a été vu</translation>
        </message>
        <message>
            <source>Shared lists cannot overwrite each other.</source>
            <translation>Les listes partagées ne peuvent pas s'écraser l'une l'autre.</translation>
        </message>
        <message>
            <source>Completing only what is not there</source>
            <translation>Achèvement seulement de ce qui n'existe pas</translation>
        </message>
        <message>
            <source>Two computers that make one ZIP do not replace each other's.</source>
            <translation>Deux ordinateurs qui créent un même ZIP ne remplacent pas celui de l'autre.</translation>
        </message>
        <message>
            <source>ZIPs have names of their own for each content, so nothing is lost.</source>
            <translation>Les ZIP ont un nom propre à chaque contenu, rien ne se perd donc.</translation>
        </message>
        <message>
            <source>Metadata of objects</source>
            <translation>Métadonnées des objets</translation>
        </message>
        <message>
            <source>Come back as written.</source>
            <translation>Reviennent telles quelles.</translation>
        </message>
        <message>
            <source>CRC and time of each photo stay with it.</source>
            <translation>Le CRC et l'heure de chaque photo restent avec elle.</translation>
        </message>
        <message>
            <source>Get lost.</source>
            <translation>Se perdent.</translation>
        </message>
        <message>
            <source>CRCs and times are kept in this computer's ledger alone.</source>
            <translation>Les CRC et les heures ne sont conservés que dans le registre de cet ordinateur.</translation>
        </message>
        <message>
            <source>Links for clients</source>
            <translation>Liens pour les clients</translation>
        </message>
        <message>
            <source>Can be made.</source>
            <translation>Peuvent être créés.</translation>
        </message>
        <message>
            <source>Clients download with one click.</source>
            <translation>Les clients téléchargent en un clic.</translation>
        </message>
        <message>
            <source>Cannot be made.</source>
            <translation>Ne peuvent pas être créés.</translation>
        </message>
        <message>
            <source>Deliver the file itself, or share the folder.</source>
            <translation>Livrez le fichier lui-même, ou partagez le dossier.</translation>
        </message>
        <message>
            <source>Finding unfinished uploads</source>
            <translation>Recherche des envois inachevés</translation>
        </message>
        <message>
            <source>What a crash left is found and removed.</source>
            <translation>Ce qu'un plantage a laissé est trouvé et supprimé.</translation>
        </message>
        <message>
            <source>Unfinished uploads cost money until the provider drops them.</source>
            <translation>Les envois inachevés coûtent de l'argent jusqu'à ce que le fournisseur les abandonne.</translation>
        </message>
        <message>
            <source>Set a lifecycle rule that aborts unfinished uploads after a few days.</source>
            <translation>Définissez une règle de cycle de vie qui abandonne les envois inachevés après quelques jours.</translation>
        </message>
        <message>
            <source>Sweeping by the store itself</source>
            <translation>Nettoyage par le stockage lui-même</translation>
        </message>
        <message>
            <source>The bucket's rules can be read.</source>
            <translation>Les règles du bucket peuvent être lues.</translation>
        </message>
        <message>
            <source>The store can be told to remove what a crash left.</source>
            <translation>On peut demander au stockage de supprimer ce qu'un plantage a laissé.</translation>
        </message>
        <message>
            <source>There are no rules.</source>
            <translation>Il n'y a pas de règles.</translation>
        </message>
        <message>
            <source>What a crash left is removed by this program alone.</source>
            <translation>Ce qu'un plantage a laissé n'est supprimé que par ce programme.</translation>
        </message>
        <message>
            <source>Look after the store now and then.</source>
            <translation>Entretenez le stockage de temps à autre.</translation>
        </message>
    </context>
    <context>
        <name>ProbeWords</name>
        <message>
            <source>ZIPs are joined in the store: photos travel once, and their ZIP not at all.</source>
            <translation>Les ZIP sont assemblés dans le stockage : les photos ne circulent qu'une fois, et leur ZIP pas du tout.</translation>
        </message>
        <message>
            <source>ZIPs work, but go through this computer: downloaded and uploaded once more.</source>
            <translation>Les ZIP fonctionnent, mais passent par cet ordinateur : téléchargés puis envoyés une fois de plus.</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>A mark for something that a store does well.</extracomment>
            <translation>Bien</translation>
        </message>
        <message>
            <source>Does without</source>
            <extracomment>A mark for something that a store lacks at little cost.</extracomment>
            <translation>Sans gravité</translation>
        </message>
        <message>
            <source>Hinders</source>
            <extracomment>A mark for something that hinders making ZIPs in the store.</extracomment>
            <translation>Gênant</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Access key ID</source>
            <translation>ID de clé d'accès</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>Clé d'accès secrète</translation>
        </message>
        <message>
            <source>In the AWS console: IAM, Users, your user, Security credentials, Create access key.</source>
            <translation>Dans la console AWS : IAM, Users, votre utilisateur, Security credentials, Create access key.</translation>
        </message>
        <message>
            <source>ZIPs are joined in the store, and the store itself checks them.</source>
            <translation>Les ZIP sont assemblés dans le stockage, qui les contrôle lui-même.</translation>
        </message>
        <message>
            <source>Access Key ID</source>
            <translation>Access Key ID</translation>
        </message>
        <message>
            <source>Secret Access Key</source>
            <translation>Secret Access Key</translation>
        </message>
        <message>
            <source>In the Cloudflare dashboard: R2, Manage API tokens, Create API token.</source>
            <translation>Dans le tableau de bord Cloudflare : R2, Manage API tokens, Create API token.</translation>
        </message>
        <message>
            <source>Give the token "Object Read &amp; Write" for this bucket.</source>
            <translation>Donnez au jeton la permission « Object Read &amp; Write » pour ce bucket.</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>Account ID</translation>
        </message>
        <message>
            <source>On the overview page of R2. For a bucket in the EU jurisdiction, add .eu to it.</source>
            <translation>Sur la page d'accueil de R2. Pour un bucket dans la juridiction UE, ajoutez-y .eu.</translation>
        </message>
        <message>
            <source>R2 wants all parts of one size, so ZIPs go through this computer.</source>
            <translation>R2 veut des parties toutes de même taille ; les ZIP passent donc par cet ordinateur.</translation>
        </message>
        <message>
            <source>keyID</source>
            <translation>keyID</translation>
        </message>
        <message>
            <source>applicationKey</source>
            <translation>applicationKey</translation>
        </message>
        <message>
            <source>On the Backblaze page: Application Keys, Add a New Application Key. The region is the middle of the bucket's endpoint, for instance us-west-004.</source>
            <translation>Sur la page Backblaze : Application Keys, Add a New Application Key. La région est la partie centrale du point d'accès du bucket, par exemple us-west-004.</translation>
        </message>
        <message>
            <source>Give the key "Read and Write" access to this bucket.</source>
            <translation>Donnez à la clé l'accès « Read and Write » à ce bucket.</translation>
        </message>
        <message>
            <source>Access Key</source>
            <translation>Clé d'accès</translation>
        </message>
        <message>
            <source>Secret Key</source>
            <translation>Clé secrète</translation>
        </message>
        <message>
            <source>In the Wasabi console: Access Keys, Create Access Key.</source>
            <translation>Dans la console Wasabi : Access Keys, Create Access Key.</translation>
        </message>
        <message>
            <source>Wasabi bills what is removed or replaced for its minimum time, 90 or 30 days.</source>
            <translation>Wasabi facture ce qui est supprimé ou remplacé pour sa durée minimale, 90 ou 30 jours.</translation>
        </message>
        <message>
            <source>In the DigitalOcean panel: Spaces Object Storage, Access Keys, Create Access Key.</source>
            <translation>Dans le panneau DigitalOcean : Spaces Object Storage, Access Keys, Create Access Key.</translation>
        </message>
        <message>
            <source>Give the key "Read/Write/Delete" permission for this bucket.</source>
            <translation>Donnez à la clé la permission « Read/Write/Delete » pour ce bucket.</translation>
        </message>
        <message>
            <source>In MinIO's console: Access Keys, Create access key; or ask who runs the server.</source>
            <translation>Dans la console de MinIO : Access Keys, Create access key ; ou demandez à la personne qui gère le serveur.</translation>
        </message>
        <message>
            <source>ZIPs are joined in the store, unless it encrypts with SSE-KMS.</source>
            <translation>Les ZIP sont assemblés dans le stockage, sauf s'il chiffre avec SSE-KMS.</translation>
        </message>
        <message>
            <source>In Ceph's dashboard: Object Gateway, Users, your user, Keys; or ask who runs it.</source>
            <translation>Dans le tableau de bord de Ceph : Object Gateway, Users, votre utilisateur, Keys ; ou demandez à la personne qui le gère.</translation>
        </message>
        <message>
            <source>ZIPs are joined in the store.</source>
            <translation>Les ZIP sont assemblés dans le stockage.</translation>
        </message>
        <message>
            <source>Other store</source>
            <translation>Autre stockage</translation>
        </message>
        <message>
            <source>Your provider's pages on S3 access tell endpoint, region and keys.</source>
            <translation>Les pages de votre fournisseur sur l'accès S3 indiquent le point d'accès, la région et les clés.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Dossier</translation>
        </message>
    </context>
    <context>
        <name>S3</name>
        <message>
            <source>The range that was asked for is not inside "%1".</source>
            <translation>La plage demandée n'est pas dans « %1 ».</translation>
        </message>
        <message>
            <source>%1 sends whole objects where a range was asked for.</source>
            <translation>%1 envoie des objets entiers là où une plage était demandée.</translation>
        </message>
        <message>
            <source>Check the endpoint; perhaps it wants https:// where http:// was given.</source>
            <translation>Vérifiez le point d'accès ; peut-être veut-il https:// au lieu de http://.</translation>
        </message>
        <message>
            <source>it declares entities</source>
            <translation>elle déclare des entités</translation>
        </message>
        <message>
            <source>The store's answer broke off.</source>
            <translation>La réponse du stockage a été interrompue.</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>il est vide</translation>
        </message>
        <message>
            <source>The answer's XML can't be read (line %1): %2.</source>
            <translation>Le XML de la réponse est illisible (ligne %1) : %2.</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>elle a trop de niveaux d'imbrication</translation>
        </message>
        <message>
            <source>it has too many elements</source>
            <translation>elle contient trop d'éléments</translation>
        </message>
        <message>
            <source>an element is too long</source>
            <translation>un élément est trop long</translation>
        </message>
        <message>
            <source>The store at %1 does not know this access key.</source>
            <translation>Le stockage à l'adresse %1 ne connaît pas cette clé d'accès.</translation>
        </message>
        <message>
            <source>The secret key does not belong to the access key, says the store at %1.</source>
            <translation>La clé secrète ne correspond pas à la clé d'accès, selon le stockage à l'adresse %1.</translation>
        </message>
        <message>
            <source>The temporary keys for the store at %1 have expired.</source>
            <translation>Les clés temporaires du stockage à l'adresse %1 ont expiré.</translation>
        </message>
        <message>
            <source>The store at %1 does not accept these keys.</source>
            <translation>Le stockage à l'adresse %1 n'accepte pas ces clés.</translation>
        </message>
        <message>
            <source>The store at %1 does not let these keys use %2.</source>
            <translation>Le stockage à l'adresse %1 ne permet pas à ces clés d'utiliser %2.</translation>
        </message>
        <message>
            <source>The store at %1 finds this computer's clock too far off.</source>
            <translation>Le stockage à l'adresse %1 trouve l'horloge de cet ordinateur trop décalée.</translation>
        </message>
        <message>
            <source>There is no bucket "%1" at %2.</source>
            <translation>Il n'y a pas de bucket « %1 » à l'adresse %2.</translation>
        </message>
        <message>
            <source>There is no object %1.</source>
            <translation>Il n'y a pas d'objet %1.</translation>
        </message>
        <message>
            <source>The unfinished upload of %1 no longer exists.</source>
            <translation>L'envoi inachevé de %1 n'existe plus.</translation>
        </message>
        <message>
            <source>The bucket "%1" is not in the region %2.</source>
            <translation>Le bucket « %1 » n'est pas dans la région %2.</translation>
        </message>
        <message>
            <source>%1 is not (or no longer) what was expected.</source>
            <translation>%1 n'est pas (ou plus) ce qui était attendu.</translation>
        </message>
        <message>
            <source>An object that %1 is made of was replaced meanwhile.</source>
            <translation>Un objet dont %1 est constitué a été remplacé entre-temps.</translation>
        </message>
        <message>
            <source>The store at %1 finds a part of %2 too small.</source>
            <translation>Le stockage à l'adresse %1 trouve une partie trop petite pour %2.</translation>
        </message>
        <message>
            <source>The range that was asked for is not inside %1.</source>
            <translation>La plage demandée n'est pas dans %1.</translation>
        </message>
        <message>
            <source>The store at %1 does not have a part of %2.</source>
            <translation>Le stockage à l'adresse %1 n'a pas une des parties de %2.</translation>
        </message>
        <message>
            <source>The checksum of %1 does not fit what arrived at %2.</source>
            <translation>La somme de contrôle de %1 ne correspond pas à ce qui est arrivé à l'adresse %2.</translation>
        </message>
        <message>
            <source>The store at %1 asks to slow down.</source>
            <translation>Le stockage à l'adresse %1 demande de ralentir.</translation>
        </message>
        <message>
            <source>The store at %1 failed.</source>
            <translation>Le stockage à l'adresse %1 est en panne.</translation>
        </message>
        <message>
            <source>The store at %1 is full.</source>
            <translation>Le stockage à l'adresse %1 est plein.</translation>
        </message>
        <message>
            <source>the bucket "%1"</source>
            <translation>le bucket « %1 »</translation>
        </message>
        <message>
            <source>"%1" in the bucket "%2"</source>
            <translation>« %1 » dans le bucket « %2 »</translation>
        </message>
        <message>
            <source>The store at %1 refuses what was asked of %2.</source>
            <translation>Le stockage à l'adresse %1 refuse ce qui a été demandé pour %2.</translation>
        </message>
        <message>
            <source>The store at %1 refuses what was asked of %2: "%3".</source>
            <translation>Le stockage à l'adresse %1 refuse ce qui a été demandé pour %2 : « %3 ».</translation>
        </message>
        <message>
            <source>Get new temporary keys and try again.</source>
            <translation>Obtenez de nouvelles clés temporaires et réessayez.</translation>
        </message>
        <message>
            <source>The object is archived; restore it at your provider first.</source>
            <translation>L'objet est archivé ; restaurez-le d'abord chez votre fournisseur.</translation>
        </message>
        <message>
            <source>It is in %1: give that region.</source>
            <translation>Il se trouve dans %1 : indiquez cette région.</translation>
        </message>
        <message>
            <source>%1 does not answer like an S3 server.</source>
            <translation>%1 ne répond pas comme un serveur S3.</translation>
        </message>
        <message>
            <source>%1 answers with a web page, not like an S3 server.</source>
            <translation>%1 répond par une page web, et non comme un serveur S3.</translation>
        </message>
        <message>
            <source>%1 does not answer itself but points to %2.</source>
            <translation>%1 ne répond pas lui-même, mais renvoie vers %2.</translation>
        </message>
        <message>
            <source>The store's answer does not fit: %1.</source>
            <translation>La réponse du stockage ne convient pas : %1.</translation>
        </message>
        <message>
            <source>the lifecycle rules are too long</source>
            <translation>les règles de cycle de vie sont trop longues</translation>
        </message>
        <message>
            <source>&lt;%1&gt; where &lt;%2&gt; was expected</source>
            <translation>&lt;%1&gt; au lieu de &lt;%2&gt;</translation>
        </message>
        <message>
            <source>there are too many lifecycle rules</source>
            <translation>il y a trop de règles de cycle de vie</translation>
        </message>
        <message>
            <source>More than 1,000 objects can't be removed at once.</source>
            <translation>Impossible de supprimer plus de 1 000 objets à la fois.</translation>
        </message>
        <message>
            <source>"%1" could not be removed: "%2".</source>
            <translation>Impossible de supprimer « %1 » : « %2 ».</translation>
        </message>
        <message>
            <source>The store at %1 keeps no checksums.</source>
            <translation>Le stockage à l'adresse %1 ne conserve pas de sommes de contrôle.</translation>
        </message>
        <message>
            <source>A link to an S3 store can be valid for 1 second to 7 days, not longer: its signature expires then.</source>
            <translation>Un lien vers un stockage S3 peut être valable de 1 seconde à 7 jours, pas plus : sa signature expire alors.</translation>
        </message>
        <message>
            <source>Choose at most 7d, and make a new link when it has expired.</source>
            <translation>Choisissez 7d au plus, et créez un nouveau lien quand il aura expiré.</translation>
        </message>
        <message>
            <source>There is no part number %1: parts have numbers from 1 to %2.</source>
            <translation>Il n'y a pas de partie numéro %1 : les parties sont numérotées de 1 à %2.</translation>
        </message>
        <message>
            <source>The parts of "%1" are not in rising order, or there are none.</source>
            <translation>Les parties de « %1 » ne sont pas dans l'ordre croissant, ou il n'y en a aucune.</translation>
        </message>
        <message>
            <source>The range to copy is not inside "%1".</source>
            <translation>La plage à copier n'est pas dans « %1 ».</translation>
        </message>
        <message>
            <source>The unfinished upload of "%1" no longer exists.</source>
            <translation>L'envoi inachevé de « %1 » n'existe plus.</translation>
        </message>
        <message>
            <source>&lt;%1&gt; is "%2"</source>
            <translation>&lt;%1&gt; vaut « %2 »</translation>
        </message>
        <message>
            <source>a truncated list without a continuation</source>
            <translation>une liste tronquée sans suite</translation>
        </message>
        <message>
            <source>The name of the metadata "%1" has other characters than a-z, 0-9, "-", "_" and ".".</source>
            <translation>Le nom de la métadonnée « %1 » contient d'autres caractères que a-z, 0-9, « - », « _ » et « . ».</translation>
        </message>
        <message>
            <source>The value of the metadata "%1" has other characters than printable ASCII.</source>
            <translation>La valeur de la métadonnée « %1 » contient d'autres caractères que de l'ASCII imprimable.</translation>
        </message>
        <message>
            <source>The value of the metadata "%1" has spaces at its ends, or several in a row.</source>
            <translation>La valeur de la métadonnée « %1 » a des espaces aux extrémités, ou plusieurs à la suite.</translation>
        </message>
        <message>
            <source>The metadata "%1" and the rest are more than the 2 KB that S3 keeps.</source>
            <translation>La métadonnée « %1 » et les autres dépassent les 2 Ko que S3 conserve.</translation>
        </message>
        <message>
            <source>Give the keys the rights to read and set the bucket's lifecycle rules.</source>
            <translation>Donnez aux clés le droit de lire et de définir les règles de cycle de vie du bucket.</translation>
        </message>
    </context>
    <context>
        <name>S3Config</name>
        <message>
            <source>There is no profile "%1" in %2.</source>
            <translation>Il n'y a pas de profil « %1 » dans %2.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> et </translation>
        </message>
        <message>
            <source>single sign-on</source>
            <translation>authentification unique (SSO)</translation>
        </message>
        <message>
            <source>an assumed role</source>
            <translation>rôle assumé</translation>
        </message>
        <message>
            <source>a credential process</source>
            <translation>processus d'authentification</translation>
        </message>
        <message>
            <source>The profile "%1" gets its keys by %2, which Photoporter can't do itself.</source>
            <translation>Le profil « %1 » obtient ses clés autrement (%2), ce que Photoporter ne sait pas faire lui-même.</translation>
        </message>
        <message>
            <source>No access key was found: looked for AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment and for the profile "%1" in %2.</source>
            <translation>Aucune clé d'accès n'a été trouvée : AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY ont été cherchées dans l'environnement, et le profil « %1 » dans %2.</translation>
        </message>
        <message>
            <source>The endpoint is no address of the form https://host[:port].</source>
            <translation>Le point d'accès n'est pas une adresse de la forme https://host[:port].</translation>
        </message>
        <message>
            <source>Give the S3 API's address without a bucket or path, for instance https://s3.example.com.</source>
            <translation>Indiquez l'adresse de l'API S3 sans bucket ni chemin, par exemple https://s3.example.com.</translation>
        </message>
        <message>
            <source>The profile "%1" has addressing_style "%2".</source>
            <translation>Le profil « %1 » a pour addressing_style « %2 ».</translation>
        </message>
        <message>
            <source>Use path, virtual or auto.</source>
            <translation>Utilisez path, virtual ou auto.</translation>
        </message>
        <message>
            <source>"%1" is no store address.</source>
            <translation>« %1 » n'est pas une adresse de stockage.</translation>
        </message>
        <message>
            <source>Write s3://bucket or s3://bucket/folder; a bucket's name has 3 to 63 letters, digits, dots and hyphens.</source>
            <translation>Écrivez s3://bucket ou s3://bucket/folder ; le nom d'un bucket compte de 3 à 63 lettres, chiffres, points et traits d'union.</translation>
        </message>
        <message>
            <source>%1 can't be read.</source>
            <translation>Impossible de lire %1.</translation>
        </message>
        <message>
            <source>Check the profile's name, or make it.</source>
            <translation>Vérifiez le nom du profil, ou créez-le.</translation>
        </message>
        <message>
            <source>Put its keys into the environment, and try again.</source>
            <translation>Placez ses clés dans l'environnement, puis réessayez.</translation>
        </message>
        <message>
            <source>Set these two variables, or make the profile.</source>
            <translation>Définissez ces deux variables, ou créez le profil.</translation>
        </message>
        <message>
            <source>Correct that line.</source>
            <translation>Corrigez cette ligne.</translation>
        </message>
        <message>
            <source>Line %1 of %2 starts a section that does not end.</source>
            <translation>La ligne %1 de %2 commence une section qui ne se termine pas.</translation>
        </message>
        <message>
            <source>Line %1 of %2 is neither a section nor a setting.</source>
            <translation>La ligne %1 de %2 n'est ni une section ni un réglage.</translation>
        </message>
        <message>
            <source>Line %1 of %2 stands before the first section.</source>
            <translation>La ligne %1 de %2 précède la première section.</translation>
        </message>
    </context>
    <context>
        <name>SampleAlbum</name>
        <message>
            <source>The sample photo %1 can't be written: %2.</source>
            <translation>Impossible d'écrire la photo d'exemple %1 : %2.</translation>
        </message>
        <message>
            <source>The sample photo %1 can't be made: Qt has no JPEG writer.</source>
            <translation>Impossible de créer la photo d'exemple %1 : Qt ne sait pas écrire le JPEG.</translation>
        </message>
        <message>
            <source>Install Qt's image format plugins.</source>
            <translation>Installez les modules de formats d'image de Qt.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>%1 could not be written: %2.</source>
            <extracomment>%1: a file, %2: the system's reason</extracomment>
            <translation>Impossible d'écrire %1 : %2.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Choisissez un autre endroit.</translation>
        </message>
    </context>
    <context>
        <name>SessionSecrets</name>
        <message>
            <source>There is no keychain on this computer.</source>
            <translation>Il n'y a pas de trousseau sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>SettingWords</name>
        <message>
            <source>Requests at once</source>
            <translation>Requêtes simultanées</translation>
        </message>
        <message>
            <source>More are faster until the store asks to slow down; fewer are gentler on a weak line or server.</source>
            <translation>Plus il y en a, plus c'est rapide, jusqu'à ce que le stockage demande de ralentir ; moins il y en a, plus c'est doux pour une ligne ou un serveur fragile.</translation>
        </message>
        <message>
            <source>ZIPs at once</source>
            <translation>ZIP simultanés</translation>
        </message>
        <message>
            <source>How many albums have their ZIP made side by side. The others wait.</source>
            <translation>Nombre d'albums dont le ZIP est créé en parallèle. Les autres attendent.</translation>
        </message>
        <message>
            <source>Workers at once</source>
            <translation>Exécutants simultanés</translation>
        </message>
        <message>
            <source>How many parts of large albums are worked on side by side.</source>
            <translation>Nombre de lots de grands albums traités en parallèle.</translation>
        </message>
        <message>
            <source>In one go up to</source>
            <translation>D'un seul tenant jusqu'à</translation>
        </message>
        <message>
            <source>Albums of up to this many files are made in one go, larger ones by several workers.</source>
            <translation>Les albums ayant au plus ce nombre de fichiers sont créés d'un seul tenant, les plus grands par plusieurs exécutants.</translation>
        </message>
        <message>
            <source>Files for each worker</source>
            <translation>Fichiers par exécutant</translation>
        </message>
        <message>
            <source>How many files of a large album one worker takes on.</source>
            <translation>Nombre de fichiers d'un grand album confiés à un exécutant.</translation>
        </message>
        <message>
            <source>Pieces at most</source>
            <translation>Nombre maximal de lots</translation>
        </message>
        <message>
            <source>A large album is divided into no more pieces than this.</source>
            <translation>Un grand album n'est pas divisé en plus de lots que cela.</translation>
        </message>
        <message>
            <source>Tries of a piece</source>
            <translation>Tentatives pour un lot</translation>
        </message>
        <message>
            <source>How often a piece of a ZIP is tried before the ZIP's own try has failed.</source>
            <translation>Nombre de tentatives pour un lot d'un ZIP avant que celle du ZIP lui-même n'échoue.</translation>
        </message>
        <message>
            <source>Tries of a ZIP</source>
            <translation>Tentatives pour un ZIP</translation>
        </message>
        <message>
            <source>How often a ZIP is tried before it becomes a dead letter.</source>
            <translation>Nombre de tentatives pour un ZIP avant qu'il ne rejoigne les échecs.</translation>
        </message>
        <message>
            <source>Wait before the second try</source>
            <translation>Attente avant la deuxième tentative</translation>
        </message>
        <message>
            <source>Doubled before each further one.</source>
            <translation>Doublée avant chaque tentative suivante.</translation>
        </message>
        <message>
            <source>Give up without progress after</source>
            <translation>Abandon sans progrès après</translation>
        </message>
        <message>
            <source>A ZIP on which nothing moved for this long has failed.</source>
            <translation>Un ZIP qui n'avance plus pendant ce temps est considéré comme échoué.</translation>
        </message>
        <message>
            <source>Take over after a crash</source>
            <translation>Reprise après un plantage</translation>
        </message>
        <message>
            <source>When another computer stops in the middle of a ZIP, this one goes on with it after this time.</source>
            <translation>Quand un autre ordinateur s'arrête au milieu d'un ZIP, celui-ci le poursuit après ce délai.</translation>
        </message>
        <message>
            <source>ZIPs</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>Removed from the store after this time; the photos stay, and the ZIP can be made again.</source>
            <translation>Supprimés du stockage après ce délai ; les photos restent, et le ZIP peut être recréé.</translation>
        </message>
        <message>
            <source>Replaced ZIPs</source>
            <translation>ZIP remplacés</translation>
        </message>
        <message>
            <source>A ZIP stays this long after a newer one took its place, for clients who are still downloading it.</source>
            <translation>Durée pendant laquelle un ZIP reste après son remplacement par un plus récent, pour les clients qui sont encore en train de le télécharger.</translation>
        </message>
        <message>
            <source>Unfinished work of others</source>
            <translation>Travaux inachevés d'autrui</translation>
        </message>
        <message>
            <source>Temporary files that nothing here knows may be another computer's. They stay this long.</source>
            <translation>Les fichiers temporaires inconnus ici peuvent appartenir à un autre ordinateur. Ils restent pendant cette durée.</translation>
        </message>
        <message>
            <source>Settled dead letters</source>
            <translation>Échecs traités</translation>
        </message>
        <message>
            <source>Removed from the list this long after they were settled.</source>
            <translation>Retirés de la liste après ce délai, une fois traités.</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Runs older than this are no longer in the metrics.</source>
            <translation>Les exécutions plus anciennes ne figurent plus dans les statistiques.</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n seconde</numerusform>
                <numerusform>%n secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <extracomment>Title: how many things are done at the same time.</extracomment>
            <translation>En parallèle</translation>
        </message>
        <message>
            <source>Large albums</source>
            <translation>Grands albums</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>En cas d'échec</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Durées de conservation</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>De %1 à %2.</translation>
        </message>
        <message numerus="yes">
            <source>seconds</source>
            <translation>
                <numerusform>seconde</numerusform>
                <numerusform>secondes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minutes</source>
            <translation>
                <numerusform>minute</numerusform>
                <numerusform>minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hours</source>
            <translation>
                <numerusform>heure</numerusform>
                <numerusform>heures</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <translation>
                <numerusform>jour</numerusform>
                <numerusform>jours</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>%1 in one request are more than the store takes (%2).</source>
            <translation>%1 en une seule requête, c'est plus que ce qu'accepte le stockage (%2).</translation>
        </message>
        <message>
            <source>The MD5 given with the bytes is not theirs.</source>
            <translation>Le MD5 indiqué avec les octets n'est pas le leur.</translation>
        </message>
        <message>
            <source>The CRC-32 given with the bytes is not theirs.</source>
            <translation>Le CRC-32 indiqué avec les octets n'est pas le leur.</translation>
        </message>
        <message>
            <source>"%1" has more metadata than the 2 KB that S3 takes.</source>
            <translation>« %1 » a plus de métadonnées que les 2 Ko qu'accepte S3.</translation>
        </message>
        <message>
            <source>"%1" names no folder.</source>
            <translation>« %1 » ne désigne pas de dossier.</translation>
        </message>
        <message>
            <source>Give the whole path after folder://, for example folder:///home/anna/deliveries.</source>
            <translation>Indiquez le chemin complet après folder://, par exemple folder:///home/anna/livraisons.</translation>
        </message>
        <message>
            <source>"%1" is no address of a store.</source>
            <translation>« %1 » n'est pas l'adresse d'un stockage.</translation>
        </message>
        <message>
            <source>Give s3://BUCKET, s3://BUCKET/PREFIX or folder:///PATH.</source>
            <translation>Indiquez s3://BUCKET, s3://BUCKET/PREFIX ou folder:///PATH.</translation>
        </message>
        <message>
            <source>The store answers the same page of its listing again and again.</source>
            <translation>Le stockage renvoie sans cesse la même page de sa liste.</translation>
        </message>
        <message>
            <source>%1 lists "%2", although only names that begin with "%3" were asked for.</source>
            <translation>%1 renvoie « %2 », alors que seuls les noms commençant par « %3 » étaient demandés.</translation>
        </message>
        <message>
            <source>Such a store can't be relied on: report it to its operator, or use another one.</source>
            <translation>On ne peut pas se fier à un tel stockage : signalez-le à son exploitant ou utilisez-en un autre.</translation>
        </message>
        <message>
            <source>The object name "%1" is empty.</source>
            <translation>Le nom d'objet « %1 » est vide.</translation>
        </message>
        <message>
            <source>The object name "%1" is longer than the 1,024 bytes that S3 allows.</source>
            <translation>Le nom d'objet « %1 » est plus long que les 1 024 octets permis par S3.</translation>
        </message>
        <message>
            <source>The object name "%1" holds a NUL byte.</source>
            <translation>Le nom d'objet « %1 » contient un octet NUL.</translation>
        </message>
        <message>
            <source>The object name "%1" is not valid UTF-8.</source>
            <translation>Le nom d'objet « %1 » n'est pas de l'UTF-8 valide.</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Chunk %1</source>
            <translation>Lot %1</translation>
        </message>
        <message>
            <source>Chunk %1, try %2</source>
            <translation>Lot %1, tentative %2</translation>
        </message>
        <message>
            <source>Chunk %1 waits before try %2</source>
            <translation>Le lot %1 attend avant la tentative %2</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Assemblage</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>since %1, for %2 so far</source>
            <comment>a time of day; a duration</comment>
            <translation>depuis %1, soit %2 jusqu'ici</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <comment>times of day; a duration</comment>
            <translation>de %1 à %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n parts</source>
            <comment>of the ZIP</comment>
            <translation>
                <numerusform>%n partie</numerusform>
                <numerusform>%n parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n parts</source>
            <comment>of the ZIP</comment>
            <translation>
                <numerusform>%1 sur %n partie</numerusform>
                <numerusform>%1 sur %n parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n requests sent again</source>
            <translation>
                <numerusform>%n requête renvoyée</numerusform>
                <numerusform>%n requêtes renvoyées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The store asked %n times to slow down</source>
            <translation>
                <numerusform>Le stockage a demandé %n fois de ralentir</numerusform>
                <numerusform>Le stockage a demandé %n fois de ralentir</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <comment>%1: a headline</comment>
            <translation>Échec : %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>Stopped before its end</source>
            <translation>Arrêté avant la fin</translation>
        </message>
        <message>
            <source>Worker %1</source>
            <translation>Exécutant %1</translation>
        </message>
        <message>
            <source>Join, check</source>
            <comment>a row's name: joining the ZIP and checking it</comment>
            <translation>Assembler, vérifier</translation>
        </message>
        <message>
            <source>chunk %1 · %2</source>
            <comment>a number; percent</comment>
            <translation>lot %1 · %2</translation>
        </message>
        <message>
            <source>chunk %1</source>
            <translation>lot %1</translation>
        </message>
        <message>
            <source>Joining and checking: about here</source>
            <translation>Assemblage et vérification : à peu près ici</translation>
        </message>
        <message>
            <source>Nothing was done for %1</source>
            <comment>a duration</comment>
            <translation>Aucune activité pendant %1</translation>
        </message>
        <message>
            <source>0 s</source>
            <comment>zero seconds</comment>
            <translation>0 s</translation>
        </message>
        <message>
            <source>%1: nothing yet</source>
            <comment>%1: a row's name</comment>
            <translation>%1 : encore rien</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a row's name; what is in it</comment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>Upload</name>
        <message>
            <source>%1 could not be sent: %2</source>
            <translation>Impossible d'envoyer %1 : %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others could not be sent: %2</source>
            <translation>
                <numerusform>Impossible d'envoyer %1 et %n autre : %2</numerusform>
                <numerusform>Impossible d'envoyer %1 et %n autres : %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket.</source>
            <translation>%1 est un périphérique, un tube ou un socket.</translation>
        </message>
        <message>
            <source>Choose files, a folder or an archive.</source>
            <translation>Choisissez des fichiers, un dossier ou une archive.</translation>
        </message>
        <message>
            <source>New album</source>
            <extracomment>The name of an album when nothing better is known.</extracomment>
            <translation>Nouvel album</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>RAW photos</source>
            <extracomment>The cameras' own formats.</extracomment>
            <translation>Photos RAW</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Vidéos</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Autres fichiers</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Fichiers cachés</translation>
        </message>
        <message>
            <source>Left behind by a system</source>
            <translation>Laissés par un système</translation>
        </message>
        <message>
            <source>Neither photo nor video</source>
            <translation>Ni photo ni vidéo</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vides</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Illisibles</translation>
        </message>
        <message>
            <source>Devices, pipes and sockets</source>
            <translation>Périphériques, tubes et sockets</translation>
        </message>
        <message>
            <source>Links that lead out of the folder or to nothing</source>
            <translation>Liens menant hors du dossier ou nulle part</translation>
        </message>
        <message>
            <source>Links to folders</source>
            <translation>Liens vers des dossiers</translation>
        </message>
        <message>
            <source>Names that are not UTF-8</source>
            <translation>Noms qui ne sont pas en UTF-8</translation>
        </message>
        <message>
            <source>Same name as another file</source>
            <translation>Même nom qu'un autre fichier</translation>
        </message>
        <message>
            <source>In the archive: names that lead out of it</source>
            <translation>Dans l'archive : noms menant hors de celle-ci</translation>
        </message>
        <message>
            <source>In the archive: names that are not UTF-8</source>
            <translation>Dans l'archive : noms qui ne sont pas en UTF-8</translation>
        </message>
        <message>
            <source>In the archive: names that are too long</source>
            <translation>Dans l'archive : noms trop longs</translation>
        </message>
        <message>
            <source>In the archive: same name as another file</source>
            <translation>Dans l'archive : même nom qu'un autre fichier</translation>
        </message>
        <message>
            <source>In the archive: links</source>
            <translation>Dans l'archive : liens</translation>
        </message>
        <message>
            <source>In the archive: no plain files</source>
            <translation>Dans l'archive : fichiers spéciaux</translation>
        </message>
        <message>
            <source>In the archive: encrypted</source>
            <translation>Dans l'archive : fichiers chiffrés</translation>
        </message>
        <message>
            <source>In the archive: packed in a way that can't be read here</source>
            <translation>Dans l'archive : compression illisible ici</translation>
        </message>
        <message>
            <source>In the archive: far larger than what is stored</source>
            <translation>Dans l'archive : démesurément gros une fois décompressés</translation>
        </message>
        <message>
            <source>In the archive: too large</source>
            <translation>Dans l'archive : trop gros</translation>
        </message>
        <message>
            <source>In the archive: damaged</source>
            <translation>Dans l'archive : endommagés</translation>
        </message>
        <message>
            <source>About %1, by the line's measured %2</source>
            <extracomment>%1: a time, "6 min"; %2: a rate, "18.4 Mbit/s".</extracomment>
            <translation>Environ %1, au débit mesuré de la ligne (%2)</translation>
        </message>
        <message>
            <source>About %1, by the limit of %2 that holds now</source>
            <translation>Environ %1, avec la limite actuelle de %2</translation>
        </message>
        <message>
            <source>About %1, if the line carries %2; it has not been measured yet</source>
            <translation>Environ %1 si la ligne atteint %2 ; elle n'a pas encore été mesurée</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new · %1</source>
            <extracomment>%1: their size, "4.1 GB".</extracomment>
            <translation>
                <numerusform>%Ln nouveau · %1</numerusform>
                <numerusform>%Ln nouveaux · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in place of others of the same name · %1</source>
            <translation>
                <numerusform>%Ln à la place d'un autre du même nom · %1</numerusform>
                <numerusform>%Ln à la place d'autres du même nom · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with the size of what is there, sent only if different · %1</source>
            <translation>
                <numerusform>%Ln de même taille qu'un fichier présent, envoyé seulement s'il diffère · %1</numerusform>
                <numerusform>%Ln de même taille que des fichiers présents, envoyés seulement s'ils diffèrent · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln there already, unchanged · %1</source>
            <translation>
                <numerusform>%Ln déjà présent, inchangé · %1</numerusform>
                <numerusform>%Ln déjà présents, inchangés · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A new album</source>
            <translation>Nouvel album</translation>
        </message>
        <message numerus="yes">
            <source>An album of %Ln photos is there; these are added</source>
            <translation>
                <numerusform>Un album de %Ln photo existe déjà ; l'envoi s'y ajoute</numerusform>
                <numerusform>Un album de %Ln photos existe déjà ; l'envoi s'y ajoute</numerusform>
            </translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoyer</translation>
        </message>
        <message numerus="yes">
            <source>Upload %Ln photos</source>
            <translation>
                <numerusform>Envoyer %Ln photo</numerusform>
                <numerusform>Envoyer %Ln photos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Upload %Ln files</source>
            <translation>
                <numerusform>Envoyer %Ln fichier</numerusform>
                <numerusform>Envoyer %Ln fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Names that differ in case alone: the ZIP numbers them</source>
            <translation>Noms ne différant que par la casse : le ZIP les numérote</translation>
        </message>
        <message>
            <source>Same content under several names</source>
            <translation>Même contenu sous plusieurs noms</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files left out</source>
            <translation>
                <numerusform>%Ln fichier laissé de côté</numerusform>
                <numerusform>%Ln fichiers laissés de côté</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is left out</source>
            <translation>Rien n'est laissé de côté</translation>
        </message>
        <message>
            <source>Nothing is left out; some names deserve a look</source>
            <translation>Rien n'est laissé de côté ; certains noms méritent un coup d'œil</translation>
        </message>
        <message>
            <source>This archive can't be unpacked</source>
            <translation>Cette archive ne peut pas être décompressée</translation>
        </message>
        <message>
            <source>It is no longer there</source>
            <translation>Cet élément n'existe plus</translation>
        </message>
        <message>
            <source>It can't be read</source>
            <translation>Cet élément est illisible</translation>
        </message>
        <message>
            <source>No photos or videos here</source>
            <translation>Ni photo ni vidéo ici</translation>
        </message>
        <message>
            <source>This can't be uploaded</source>
            <translation>Cela ne peut pas être envoyé</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>Uploaded · %n files</source>
            <translation>
                <numerusform>Envoi terminé · %n fichier</numerusform>
                <numerusform>Envoi terminé · %n fichiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Prêt</translation>
        </message>
        <message>
            <source>Ready · %1 in %2</source>
            <extracomment>A ZIP and how long it took: "Ready · 3.9 GB in 41 s".</extracomment>
            <translation>Prêt · %1 en %2</translation>
        </message>
        <message>
            <source>Trying again in %1</source>
            <translation>Nouvelle tentative dans %1</translation>
        </message>
        <message>
            <source>Waiting · number %1 in line</source>
            <translation>En attente · n° %1 dans la file</translation>
        </message>
        <message>
            <source>Waiting · next in line</source>
            <translation>En attente · en tête de file</translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be sent</source>
            <translation>
                <numerusform>%n fichier n'a pas pu être envoyé</numerusform>
                <numerusform>%n fichiers n'ont pas pu être envoyés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed after %n tries</source>
            <translation>
                <numerusform>Échec après %n tentative</numerusform>
                <numerusform>Échec après %n tentatives</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Échec</translation>
        </message>
        <message>
            <source>The store's address can't be found</source>
            <translation>Adresse du stockage introuvable</translation>
        </message>
        <message>
            <source>The store can't be reached</source>
            <translation>Stockage injoignable</translation>
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation>La connexion n'est pas sûre</translation>
        </message>
        <message>
            <source>The store took too long to answer</source>
            <translation>Le stockage a mis trop de temps à répondre</translation>
        </message>
        <message>
            <source>The store asked to slow down</source>
            <translation>Le stockage a freiné</translation>
        </message>
        <message>
            <source>The store has a fault of its own</source>
            <translation>Le stockage est en panne</translation>
        </message>
        <message>
            <source>No permission in the store</source>
            <translation>Pas d'autorisation dans le stockage</translation>
        </message>
        <message>
            <source>The store does not accept the keys</source>
            <translation>Le stockage n'accepte pas les clés</translation>
        </message>
        <message>
            <source>This computer's clock is wrong</source>
            <translation>L'horloge de cet ordinateur n'est pas à l'heure</translation>
        </message>
        <message>
            <source>There is no such bucket</source>
            <translation>Ce bucket n'existe pas</translation>
        </message>
        <message>
            <source>Something is missing in the store</source>
            <translation>Il manque quelque chose dans le stockage</translation>
        </message>
        <message>
            <source>The bucket is in another region</source>
            <translation>Le bucket est dans une autre région</translation>
        </message>
        <message>
            <source>That is no S3 store</source>
            <translation>Ce n'est pas un stockage S3</translation>
        </message>
        <message>
            <source>The store can't do that</source>
            <translation>Le stockage ne sait pas faire cela</translation>
        </message>
        <message>
            <source>Too large for this store</source>
            <translation>Trop gros pour ce stockage</translation>
        </message>
        <message>
            <source>The store answered something unexpected</source>
            <translation>Réponse inattendue du stockage</translation>
        </message>
        <message>
            <source>A photo was replaced meanwhile</source>
            <translation>Une photo a été remplacée entre-temps</translation>
        </message>
        <message>
            <source>Data is damaged</source>
            <translation>Des données sont endommagées</translation>
        </message>
        <message>
            <source>A file is gone</source>
            <translation>Un fichier a disparu</translation>
        </message>
        <message>
            <source>A file can't be read</source>
            <translation>Un fichier est illisible</translation>
        </message>
        <message>
            <source>A file changed while it was read</source>
            <translation>Un fichier a changé pendant sa lecture</translation>
        </message>
        <message>
            <source>This computer's disk reports a fault</source>
            <translation>Le disque de cet ordinateur signale un défaut</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Le disque est plein</translation>
        </message>
        <message>
            <source>The ledger can't be used</source>
            <translation>Le registre est inutilisable</translation>
        </message>
        <message>
            <source>That is not possible</source>
            <translation>Ce n'est pas possible</translation>
        </message>
        <message>
            <source>That name can't be used</source>
            <translation>Ce nom ne peut pas être utilisé</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>Pas de photos ici</translation>
        </message>
        <message>
            <source>The album has no photos</source>
            <translation>L'album n'a pas de photos</translation>
        </message>
        <message>
            <source>Another program works on it</source>
            <translation>Un autre programme s'en occupe</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Annulé</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Annulation en cours</translation>
        </message>
        <message>
            <source>Being paused</source>
            <translation>Suspension en cours</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Suspendu</translation>
        </message>
        <message>
            <source>in another program</source>
            <translation>dans un autre programme</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 sur %2</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Examen des fichiers</translation>
        </message>
        <message>
            <source>Listing the album</source>
            <translation>Lecture de la liste de l'album</translation>
        </message>
        <message>
            <source>Getting to know the store</source>
            <translation>Découverte du stockage</translation>
        </message>
        <message>
            <source>Collecting checksums</source>
            <translation>Collecte des sommes de contrôle</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Planification</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Envoi</translation>
        </message>
        <message>
            <source>Joining in the store</source>
            <translation>Assemblage dans le stockage</translation>
        </message>
        <message>
            <source>Finishing the ZIP</source>
            <translation>Finalisation du ZIP</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Beginning to upload</source>
            <translation>Début de l'envoi</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Démarrage</translation>
        </message>
        <message>
            <source>Something went wrong in Photoporter</source>
            <translation>Une erreur s'est produite dans Photoporter</translation>
        </message>
        <message>
            <source>Your upload line</source>
            <translation>Votre ligne (envoi)</translation>
        </message>
        <message>
            <source>Your download line</source>
            <translation>Votre ligne (réception)</translation>
        </message>
        <message>
            <source>Copying in the store</source>
            <translation>Copie dans le stockage</translation>
        </message>
        <message>
            <source>Waiting for answers</source>
            <translation>Attente des réponses</translation>
        </message>
        <message>
            <source>This computer's processor</source>
            <translation>Processeur de cet ordinateur</translation>
        </message>
        <message>
            <source>This computer's disk</source>
            <translation>Disque de cet ordinateur</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Rien de particulier</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>That can't be done with upload %1 as it stands.</source>
            <translation>Impossible dans l'état actuel de l'envoi %1.</translation>
        </message>
        <message>
            <source>It has ended, or another program runs it.</source>
            <translation>Il est terminé, ou un autre programme l'exécute.</translation>
        </message>
        <message>
            <source>What was unpacked for upload %1 was removed when it was cancelled.</source>
            <translation>Ce qui avait été décompressé pour l'envoi %1 a été supprimé à son annulation.</translation>
        </message>
        <message>
            <source>Upload the archive again: photos that were sent are not sent again.</source>
            <translation>Envoyez de nouveau l'archive : les photos déjà envoyées ne le seront pas une seconde fois.</translation>
        </message>
    </context>
    <context>
        <name>Zip</name>
        <message>
            <source>There is no file %1.</source>
            <translation>Il n'y a pas de fichier %1.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>Impossible de lire %1 : %2.</translation>
        </message>
        <message>
            <source>Reading %1 failed: %2.</source>
            <translation>Échec de la lecture de %1 : %2.</translation>
        </message>
        <message>
            <source>%1 became shorter while it was read.</source>
            <translation>%1 a raccourci pendant sa lecture.</translation>
        </message>
        <message>
            <source>%1 and %2 share bytes of the archive.</source>
            <translation>%1 et %2 occupent en partie les mêmes octets de l'archive.</translation>
        </message>
        <message>
            <source>%1 (%2 bytes at %3) would reach past the data of the archive.</source>
            <translation>%1 (%2 octets à la position %3) dépasserait les données de l'archive.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes stand before the first file.</source>
            <translation>
                <numerusform>%1 octet précède le premier fichier.</numerusform>
                <numerusform>%1 octets précèdent le premier fichier.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 would grow from %2 to %3.</source>
            <translation>%1 passerait de %2 à %3.</translation>
        </message>
        <message>
            <source>An archive of %1 would grow to %2.</source>
            <translation>Une archive de %1 passerait à %2.</translation>
        </message>
        <message>
            <source>There is no end record: this is not a ZIP, or its end is missing.</source>
            <translation>Il n'y a pas d'enregistrement de fin : ce n'est pas un ZIP, ou sa fin manque.</translation>
        </message>
        <message>
            <source>The archive comment holds a second end record, so that two readings fit.</source>
            <translation>Le commentaire de l'archive contient un second enregistrement de fin, ce qui permet deux lectures.</translation>
        </message>
        <message>
            <source>The end record is cut short: the end of the archive is missing.</source>
            <translation>L'enregistrement de fin est tronqué : la fin de l'archive manque.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes follow the end of the archive.</source>
            <translation>
                <numerusform>%1 octet suit la fin de l'archive.</numerusform>
                <numerusform>%1 octets suivent la fin de l'archive.</numerusform>
            </translation>
        </message>
        <message>
            <source>The ZIP64 end record is not where its locator puts it.</source>
            <translation>L'enregistrement de fin ZIP64 n'est pas là où son localisateur l'indique.</translation>
        </message>
        <message numerus="yes">
            <source>The archive is split over %1 files.</source>
            <translation>
                <numerusform>L'archive est fractionnée en %1 fichier.</numerusform>
                <numerusform>L'archive est fractionnée en %1 fichiers.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of files is encrypted.</source>
            <translation>La liste de fichiers est chiffrée.</translation>
        </message>
        <message>
            <source>The end record and the ZIP64 end record contradict each other.</source>
            <translation>L'enregistrement de fin et l'enregistrement de fin ZIP64 se contredisent.</translation>
        </message>
        <message>
            <source>The end record leaves even the disk number to the ZIP64 end record; some readers see a split archive.</source>
            <translation>L'enregistrement de fin laisse même le numéro de disque à l'enregistrement de fin ZIP64 ; certains lecteurs y voient une archive fractionnée.</translation>
        </message>
        <message>
            <source>This is part %1 of a split archive.</source>
            <translation>C'est le volume %1 d'une archive fractionnée.</translation>
        </message>
        <message>
            <source>The end record has two different counts of files: %1 and %2.</source>
            <translation>L'enregistrement de fin indique deux nombres de fichiers différents : %1 et %2.</translation>
        </message>
        <message>
            <source>The list of files (%1 bytes at %2) reaches past its place.</source>
            <translation>La liste de fichiers (%1 octets à la position %2) dépasse son emplacement.</translation>
        </message>
        <message>
            <source>The list of files is not where the end records put it.</source>
            <translation>La liste de fichiers n'est pas là où les enregistrements de fin l'indiquent.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes lie between the list of files and the end record.</source>
            <translation>
                <numerusform>%1 octet se trouve entre la liste de fichiers et l'enregistrement de fin.</numerusform>
                <numerusform>%1 octets se trouvent entre la liste de fichiers et l'enregistrement de fin.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no list of files where the end record puts it.</source>
            <translation>Il n'y a pas de liste de fichiers là où l'enregistrement de fin l'indique.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes stand before the archive.</source>
            <translation>
                <numerusform>%1 octet précède l'archive.</numerusform>
                <numerusform>%1 octets précèdent l'archive.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name in the archive has %1 bytes; 1 to 65,535 are possible.</source>
            <translation>Un nom de l'archive fait %1 octets ; de 1 à 65 535 sont possibles.</translation>
        </message>
        <message>
            <source>%1 is to be stored as it is, but has two sizes.</source>
            <translation>%1 doit être stocké tel quel, mais a deux tailles.</translation>
        </message>
        <message>
            <source>%1 is larger than a ZIP can hold.</source>
            <translation>%1 est trop gros pour un ZIP.</translation>
        </message>
        <message>
            <source>%1 comes neither from a store nor from a file.</source>
            <translation>%1 ne vient ni d'un stockage ni d'un fichier.</translation>
        </message>
        <message>
            <source>%1 reaches past the end of its source.</source>
            <translation>%1 dépasse la fin de sa source.</translation>
        </message>
        <message>
            <source>An archive can't be laid out behind other bytes.</source>
            <translation>Une archive ne peut pas être disposée à la suite d'autres octets.</translation>
        </message>
        <message>
            <source>The archive would be larger than any store can hold.</source>
            <translation>L'archive serait trop grosse pour n'importe quel stockage.</translation>
        </message>
        <message>
            <source>method</source>
            <translation>méthode</translation>
        </message>
        <message>
            <source>flags</source>
            <translation>indicateurs</translation>
        </message>
        <message>
            <source>CRC</source>
            <translation>CRC</translation>
        </message>
        <message>
            <source>compressed size</source>
            <translation>taille compressée</translation>
        </message>
        <message>
            <source>size</source>
            <translation>taille</translation>
        </message>
        <message>
            <source>ZIP64 field</source>
            <translation>champ ZIP64</translation>
        </message>
        <message>
            <source>There is no local header where %1 should begin.</source>
            <translation>Il n'y a pas d'en-tête local là où %1 devrait commencer.</translation>
        </message>
        <message>
            <source>The extra fields of %1 reach past their end.</source>
            <translation>Les champs supplémentaires de %1 dépassent leur fin.</translation>
        </message>
        <message numerus="yes">
            <source>The extra fields of %1 end in %2 stray bytes.</source>
            <translation>
                <numerusform>Les champs supplémentaires de %1 se terminent par %2 octet superflu.</numerusform>
                <numerusform>Les champs supplémentaires de %1 se terminent par %2 octets superflus.</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of %1 is in two code pages.</source>
            <translation>Le nom de %1 est dans deux pages de codes.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>nom</translation>
        </message>
        <message>
            <source>%1 has two times of modification.</source>
            <translation>%1 a deux dates de modification.</translation>
        </message>
        <message>
            <source>The local header of %1 differs from the list of files: %2.</source>
            <translation>L'en-tête local de %1 diffère de la liste de fichiers : %2.</translation>
        </message>
        <message>
            <source>The data of %1 reach into what follows.</source>
            <translation>Les données de %1 empiètent sur ce qui suit.</translation>
        </message>
        <message>
            <source>The data descriptor of %1 is missing or differs from the list of files.</source>
            <translation>Le descripteur de données de %1 manque ou diffère de la liste de fichiers.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes after %2 belong to nothing.</source>
            <translation>
                <numerusform>%1 octet après %2 n'appartient à rien.</numerusform>
                <numerusform>%1 octets après %2 n'appartiennent à rien.</numerusform>
            </translation>
        </message>
        <message>
            <source>The data of %1 can't be decompressed.</source>
            <translation>Impossible de décompresser les données de %1.</translation>
        </message>
        <message>
            <source>The data of %1 are not the %2 bytes that the list of files says.</source>
            <translation>Les données de %1 ne font pas les %2 octets qu'indique la liste de fichiers.</translation>
        </message>
        <message>
            <source>The data of %1 don't match their CRC.</source>
            <translation>Les données de %1 ne correspondent pas à leur CRC.</translation>
        </message>
        <message>
            <source>Bytes follow the compressed data of %1.</source>
            <translation>Des octets suivent les données compressées de %1.</translation>
        </message>
        <message>
            <source>The link %1 leads out of the folder.</source>
            <translation>Le lien %1 mène hors du dossier.</translation>
        </message>
        <message>
            <source>A file has no name.</source>
            <translation>Un fichier n'a pas de nom.</translation>
        </message>
        <message>
            <source>%1 would be written outside the folder.</source>
            <translation>%1 serait écrit hors du dossier.</translation>
        </message>
        <message>
            <source>%1 has a backslash, which is a folder on some systems and a character on others.</source>
            <translation>%1 contient une barre oblique inverse : un dossier sur certains systèmes, un simple caractère sur d'autres.</translation>
        </message>
        <message>
            <source>%1 is a name that not every system takes.</source>
            <translation>%1 est un nom que certains systèmes n'acceptent pas.</translation>
        </message>
        <message>
            <source>%1 has a name of %2 bytes.</source>
            <translation>%1 a un nom de %2 octets.</translation>
        </message>
        <message>
            <source>Other files would be written through the link %1.</source>
            <translation>D'autres fichiers seraient écrits à travers le lien %1.</translation>
        </message>
        <message>
            <source>%1 is a file and a folder.</source>
            <translation>%1 est à la fois un fichier et un dossier.</translation>
        </message>
        <message>
            <source>%1 is there twice.</source>
            <translation>%1 figure deux fois.</translation>
        </message>
        <message>
            <source>%1 and %2 are one file where case and accents' spelling don't count.</source>
            <translation>%1 et %2 désignent le même fichier là où ni la casse ni le codage des accents ne comptent.</translation>
        </message>
        <message>
            <source>is said to be UTF-8 and is not</source>
            <translation>est annoncé en UTF-8 mais ne l'est pas</translation>
        </message>
        <message>
            <source>has two different names in UTF-8</source>
            <translation>a deux noms différents en UTF-8</translation>
        </message>
        <message>
            <source>has a Unicode name that belongs to another name</source>
            <translation>a un nom Unicode qui correspond à un autre nom</translation>
        </message>
        <message>
            <source>has a Unicode name that can't be read</source>
            <translation>a un nom Unicode illisible</translation>
        </message>
        <message>
            <source>The list of files ends within a header.</source>
            <translation>La liste de fichiers se termine au milieu d'un en-tête.</translation>
        </message>
        <message>
            <source>The list of files holds something that is no header.</source>
            <translation>La liste de fichiers contient quelque chose qui n'est pas un en-tête.</translation>
        </message>
        <message>
            <source>The archive lists more than %1 files.</source>
            <translation>L'archive contient plus de %1 fichiers.</translation>
        </message>
        <message>
            <source>The end record counts %1 files, but %2 are listed.</source>
            <translation>L'enregistrement de fin compte %1 fichiers, mais la liste en contient %2.</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>The ZIP64 field of %1 lacks a value that it must hold.</source>
            <translation>Il manque au champ ZIP64 de %1 une valeur qu'il doit contenir.</translation>
        </message>
        <message>
            <source>%1 has two ZIP64 fields.</source>
            <translation>%1 a deux champs ZIP64.</translation>
        </message>
        <message>
            <source>%1 is on part %2 of a split archive.</source>
            <translation>%1 est sur le volume %2 d'une archive fractionnée.</translation>
        </message>
        <message>
            <source>The timestamp of %1 is cut short.</source>
            <translation>L'horodatage de %1 est tronqué.</translation>
        </message>
        <message>
            <source>%1 is encrypted.</source>
            <translation>%1 est chiffré.</translation>
        </message>
        <message>
            <source>%1 is compressed by method %2, which is not supported.</source>
            <translation>%1 est compressé par la méthode %2, qui n'est pas prise en charge.</translation>
        </message>
        <message>
            <source>%1 is stored as it is, but has two sizes: %2 and %3 bytes.</source>
            <translation>%1 est stocké tel quel, mais a deux tailles : %2 et %3 octets.</translation>
        </message>
        <message>
            <source>The list of files takes %1.</source>
            <translation>La liste de fichiers occupe %1.</translation>
        </message>
        <message>
            <source>%1 is not a sound ZIP: at byte %2, %3</source>
            <translation>%1 n'est pas un ZIP valide ; à l'octet %2 : %3</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumActions</name>
        <message>
            <source>Stopped.</source>
            <translation>Arrêté.</translation>
        </message>
        <message>
            <source>The ZIP of "%1" is in use. Wait until that ends, or stop it.</source>
            <translation>Le ZIP de « %1 » est en cours d'utilisation. Attendez la fin de l'opération, ou arrêtez-la.</translation>
        </message>
        <message>
            <source>Link copied. It gives %1 to whoever has it, until %2.</source>
            <extracomment>%1 is a file's name, %2 a day: "19 Nov"</extracomment>
            <translation>Lien copié (expiration : %2). Il donne %1 à quiconque l'a.</translation>
        </message>
        <message>
            <source>The album "%1" has no ZIP yet.</source>
            <translation>L'album « %1 » n'a pas encore de ZIP.</translation>
        </message>
        <message>
            <source>Choose Create ZIP first.</source>
            <translation>Choisissez d'abord « Créer le ZIP ».</translation>
        </message>
        <message>
            <source>This store can't make links.</source>
            <translation>Ce stockage ne sait pas créer de liens.</translation>
        </message>
        <message>
            <source>Download the ZIP and hand it on.</source>
            <translation>Téléchargez le ZIP et transmettez-le.</translation>
        </message>
        <message>
            <source>This store is a folder, which has no links for clients. The ZIP's path was copied; hand on the file itself.</source>
            <translation>Ce stockage est un dossier, qui n'a pas de liens pour les clients. Le chemin du ZIP a été copié ; transmettez le fichier lui-même.</translation>
        </message>
        <message>
            <source>Download the ZIP to</source>
            <translation>Télécharger le ZIP vers</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>%1 was there already, with the right checksum.</source>
            <translation>%1 était déjà là, avec la bonne somme de contrôle.</translation>
        </message>
        <message>
            <source>Downloaded to %1, checksum right.</source>
            <translation>Téléchargé dans %1, somme de contrôle correcte.</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Vérification</translation>
        </message>
        <message>
            <source>The ZIP is damaged: %1</source>
            <translation>Le ZIP est endommagé : %1</translation>
        </message>
        <message>
            <source>Choose Make ZIP again.</source>
            <translation>Choisissez « Recréer le ZIP ».</translation>
        </message>
        <message>
            <source>Delete the ZIP of "%1"?</source>
            <translation>Supprimer le ZIP de « %1 » ?</translation>
        </message>
        <message>
            <source>The photos stay, and the ZIP can be made again. Links that were handed out stop working.</source>
            <translation>Les photos restent, et le ZIP peut être recréé. Les liens déjà transmis cesseront de fonctionner.</translation>
        </message>
        <message>
            <source>Delete ZIP</source>
            <translation>Supprimer le ZIP</translation>
        </message>
        <message numerus="yes">
            <source>Delete the ZIPs of %n albums?</source>
            <translation>
                <numerusform>Supprimer le ZIP de %n album ?</numerusform>
                <numerusform>Supprimer les ZIP de %n albums ?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete ZIPs</source>
            <translation>Supprimer les ZIP</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Suppression</translation>
        </message>
        <message>
            <source>Deleted: %1 freed.</source>
            <translation>Suppression terminée : %1 libérés.</translation>
        </message>
        <message>
            <source>The album's address in the store was copied: %1</source>
            <translation>L'adresse de l'album dans le stockage a été copiée : %1</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
        <message numerus="yes">
            <source>The ZIP is sound. Checked: its directory, and %1 of its %Ln entries.</source>
            <translation>
                <numerusform>Le ZIP est intact. Vérifiés : son répertoire, et %1 entrée sur %Ln.</numerusform>
                <numerusform>Le ZIP est intact. Vérifiés : son répertoire, et %1 de ses %Ln entrées.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumDetail</name>
        <message>
            <source>all checked</source>
            <translation>toutes vérifiées</translation>
        </message>
        <message numerus="yes">
            <source>%n not checked yet</source>
            <comment>photos</comment>
            <translation>
                <numerusform>%n pas encore vérifiée</numerusform>
                <numerusform>%n pas encore vérifiées</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching the photo…</source>
            <translation>Récupération de la photo…</translation>
        </message>
        <message>
            <source>Enter opens a photo, Esc goes back</source>
            <translation>Entrée ouvre une photo, Échap revient en arrière</translation>
        </message>
        <message>
            <source>← Albums</source>
            <extracomment>a button that leads back to the list of albums</extracomment>
            <translation>← Albums</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>Créer le ZIP</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>…</source>
            <extracomment>a button with a menu</extracomment>
            <translation>…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus d'actions</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>The photos appear here when they are uploaded.</source>
            <translation>Les photos apparaîtront ici une fois envoyées.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumField</name>
        <message>
            <source>&amp;Album</source>
            <extracomment>The field for an album's name; &amp; marks its key.</extracomment>
            <translation>&amp;Album</translation>
        </message>
        <message>
            <source>Name of the album</source>
            <translation>Nom de l'album</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumList</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Drop a folder, photos or a ZIP anywhere to make a new album</source>
            <translation>Déposez n'importe où un dossier, des photos ou un ZIP pour créer un album</translation>
        </message>
        <message>
            <source>No albums yet</source>
            <translation>Pas encore d'album</translation>
        </message>
        <message>
            <source>Drop a folder of photos anywhere in this window. It becomes an album in your store, and a ZIP that your client can download.</source>
            <translation>Déposez un dossier de photos n'importe où dans cette fenêtre. Il devient un album dans votre stockage, et un ZIP que votre client peut télécharger.</translation>
        </message>
        <message>
            <source>Upload album…</source>
            <translation>Envoyer un album…</translation>
        </message>
        <message>
            <source>No album found</source>
            <translation>Aucun album trouvé</translation>
        </message>
        <message>
            <source>No album's name has these words in it.</source>
            <translation>Aucun album ne contient ces mots dans son nom.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumMenu</name>
        <message>
            <source>Show photos</source>
            <translation>Afficher les photos</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Ajouter des photos…</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>Créer le ZIP</translation>
        </message>
        <message>
            <source>Make ZIP again</source>
            <translation>Recréer le ZIP</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Download ZIP…</source>
            <translation>Télécharger le ZIP…</translation>
        </message>
        <message>
            <source>Verify ZIP</source>
            <translation>Vérifier le ZIP</translation>
        </message>
        <message>
            <source>Look at the store again</source>
            <translation>Actualiser depuis le stockage</translation>
        </message>
        <message>
            <source>Show in store</source>
            <translation>Afficher dans le stockage</translation>
        </message>
        <message>
            <source>Copy address in store</source>
            <translation>Copier l'adresse dans le stockage</translation>
        </message>
        <message>
            <source>Delete ZIP…</source>
            <translation>Supprimer le ZIP…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumModel</name>
        <message>
            <source>Cover of %1</source>
            <translation>Couverture de %1</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Photos</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Taille</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archive</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Modifié</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumSummary</name>
        <message>
            <source>No album chosen</source>
            <translation>Aucun album sélectionné</translation>
        </message>
        <message>
            <source>Choose one to see its photos and its ZIP.</source>
            <translation>Sélectionnez-en un pour voir ses photos et son ZIP.</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%n album sélectionné</numerusform>
                <numerusform>%n albums sélectionnés</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Create %n ZIPs</source>
            <translation>
                <numerusform>Créer %n ZIP</numerusform>
                <numerusform>Créer %n ZIP</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted yet</source>
            <translation>Pas encore compté</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Modifié : %1</translation>
        </message>
        <message>
            <source>Looked at in the store: %1</source>
            <extracomment>when the program looked at the album in the store; %1 is a date with its time</extracomment>
            <translation>Consulté dans le stockage : %1</translation>
        </message>
        <message>
            <source>all %1 →</source>
            <extracomment>leads to all photos of an album; %1 is their number</extracomment>
            <translation>toutes (%1) →</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>Créer le ZIP</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Copier le lien</translation>
        </message>
        <message>
            <source>Show job</source>
            <translation>Afficher la tâche</translation>
        </message>
        <message>
            <source>See what to do</source>
            <translation>Que faire ?</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Télécharger…</translation>
        </message>
        <message>
            <source>…</source>
            <extracomment>a button with a menu</extracomment>
            <translation>…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Plus d'actions</translation>
        </message>
        <message>
            <source>The first photos of the album</source>
            <translation>Les premières photos de l'album</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumsPage</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Search albums</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>Créer le ZIP</translation>
        </message>
        <message>
            <source>Upload album…</source>
            <translation>Envoyer un album…</translation>
        </message>
        <message>
            <source>Creates a ZIP of each chosen album (%1)</source>
            <extracomment>%1: the keys for it, "Ctrl+Z"</extracomment>
            <translation>Crée le ZIP de chaque album sélectionné (%1)</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::BarList</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A bar, for screen readers: what, and how much</extracomment>
            <translation>%1 : %2</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::CarePanel</name>
        <message>
            <source>Looking through the store…</source>
            <translation>Examen du stockage…</translation>
        </message>
        <message>
            <source>Putting the store in order…</source>
            <translation>Remise en ordre du stockage…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do. Nothing is changed yet.</source>
            <translation>
                <numerusform>%n chose à faire. Rien n'est encore modifié.</numerusform>
                <numerusform>%n choses à faire. Rien n'est encore modifié.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Tout est en ordre.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could not be done; the rest is. The first that failed:</source>
            <translation>
                <numerusform>%n opération n'a pas pu être effectuée ; le reste est fait. Le premier échec :</numerusform>
                <numerusform>%n opérations n'ont pas pu être effectuées ; le reste est fait. Le premier échec :</numerusform>
            </translation>
        </message>
        <message>
            <source>Done. %1 set free.</source>
            <translation>Terminé. %1 libérés.</translation>
        </message>
        <message>
            <source>Look after the store</source>
            <translation>Entretenir le stockage</translation>
        </message>
        <message>
            <source>Finds ZIPs that are out of date or too old, and what was left behind by work that broke off. Nothing outside zips/ is ever removed.</source>
            <translation>Trouve les ZIP périmés ou trop anciens, et ce qu'ont laissé les opérations interrompues. Rien hors de zips/ n'est jamais supprimé.</translation>
        </message>
        <message>
            <source>Make ZIPs that are out of date again</source>
            <translation>Recréer les ZIP périmés</translation>
        </message>
        <message>
            <source>Look after the store now</source>
            <translation>Entretenir le stockage maintenant</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Effectuer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Do everything in the list</source>
            <translation>Effectuer tout ce qui est dans la liste</translation>
        </message>
        <message>
            <source>What there is to do</source>
            <translation>Ce qu'il y a à faire</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::CausesPanel</name>
        <message>
            <source>Requests by kind</source>
            <translation>Requêtes par type</translation>
        </message>
        <message>
            <source>Why steps failed</source>
            <translation>Raisons des échecs d'étapes</translation>
        </message>
        <message>
            <source>Look at an object</source>
            <translation>Consulter un objet</translation>
        </message>
        <message>
            <source>List objects</source>
            <translation>Lister les objets</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Récupérer</translation>
        </message>
        <message>
            <source>Write an object</source>
            <translation>Écrire un objet</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Begin an upload</source>
            <translation>Commencer un envoi</translation>
        </message>
        <message>
            <source>Send a part</source>
            <translation>Envoyer une partie</translation>
        </message>
        <message>
            <source>Copy a part in the store</source>
            <translation>Copier une partie dans le stockage</translation>
        </message>
        <message>
            <source>Complete an upload</source>
            <translation>Terminer un envoi</translation>
        </message>
        <message>
            <source>Give an upload up</source>
            <translation>Abandonner un envoi</translation>
        </message>
        <message>
            <source>List uploads and parts</source>
            <translation>Lister les envois et les parties</translation>
        </message>
        <message>
            <source>Look at checksums</source>
            <translation>Consulter les sommes de contrôle</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>Règles de cycle de vie</translation>
        </message>
        <message>
            <source>%1 of all requests</source>
            <translation>%1 des requêtes</translation>
        </message>
        <message numerus="yes">
            <source>%n steps, in all %1</source>
            <translation>
                <numerusform>%n étape, %1 en tout</numerusform>
                <numerusform>%n étapes, %1 en tout</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in this time.</source>
            <translation>Aucun échec pendant cette période.</translation>
        </message>
        <message>
            <source>Nothing measured in this time.</source>
            <translation>Rien n'a été mesuré pendant cette période.</translation>
        </message>
        <message>
            <source>Causes</source>
            <extracomment>Which bars are shown</extracomment>
            <translation>Causes</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Requêtes</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <source>What took the time</source>
            <translation>Ce qui a pris du temps</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ChoreModel</name>
        <message>
            <source>Remove a temporary file</source>
            <translation>Supprimer un fichier temporaire</translation>
        </message>
        <message>
            <source>Drop an unfinished upload</source>
            <translation>Abandonner un envoi inachevé</translation>
        </message>
        <message>
            <source>Remove a replaced ZIP</source>
            <translation>Supprimer un ZIP remplacé</translation>
        </message>
        <message>
            <source>Remove an old ZIP</source>
            <translation>Supprimer un ancien ZIP</translation>
        </message>
        <message>
            <source>Mark a ZIP as out of date</source>
            <translation>Marquer un ZIP comme périmé</translation>
        </message>
        <message>
            <source>Make a ZIP again</source>
            <translation>Recréer un ZIP</translation>
        </message>
        <message>
            <source>Give up a stuck job</source>
            <translation>Abandonner une tâche bloquée</translation>
        </message>
        <message>
            <source>Forget settled dead letters</source>
            <translation>Oublier les échecs traités</translation>
        </message>
        <message>
            <source>Forget old jobs and metrics</source>
            <translation>Oublier les anciennes tâches et statistiques</translation>
        </message>
        <message>
            <source>To do</source>
            <extracomment>Title of a column: what will be done.</extracomment>
            <translation>À faire</translation>
        </message>
        <message>
            <source>With</source>
            <extracomment>Title of a column: a file, an album or a job.</extracomment>
            <translation>Concerne</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Raison</translation>
        </message>
        <message>
            <source>Frees</source>
            <extracomment>Title of a column: bytes that are set free.</extracomment>
            <translation>Libère</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ConnectSheet</name>
        <message>
            <source>The policy is copied.</source>
            <translation>Politique copiée.</translation>
        </message>
        <message>
            <source>Test the store first.</source>
            <translation>Testez d'abord le stockage.</translation>
        </message>
        <message>
            <source>The keys are kept until the program ends. %1</source>
            <translation>Les clés sont conservées jusqu'à la fermeture du programme. %1</translation>
        </message>
        <message>
            <source>Edit store</source>
            <translation>Modifier le stockage</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Connecter un stockage</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Tester</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Save and open</source>
            <translation>Enregistrer et ouvrir</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::DeadLettersPage</name>
        <message numerus="yes">
            <source>%n jobs need you</source>
            <translation>
                <numerusform>%n tâche requiert votre attention</numerusform>
                <numerusform>%n tâches requièrent votre attention</numerusform>
            </translation>
        </message>
        <message>
            <source>No store is open</source>
            <translation>Aucun stockage n'est ouvert</translation>
        </message>
        <message>
            <source>Dead letters of a store are shown while it is open.</source>
            <translation>Les échecs d'un stockage s'affichent tant qu'il est ouvert.</translation>
        </message>
        <message>
            <source>The dead letters could not be read</source>
            <translation>Impossible de lire les échecs</translation>
        </message>
        <message>
            <source>F5 tries it again.</source>
            <translation>Réessayez avec F5.</translation>
        </message>
        <message>
            <source>Reading the dead letters</source>
            <translation>Lecture des échecs</translation>
        </message>
        <message>
            <source>No dead letter is like that</source>
            <translation>Aucun échec ne correspond</translation>
        </message>
        <message>
            <source>There are others, which the filter does not show.</source>
            <translation>Il y en a d'autres, que le filtre n'affiche pas.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Rien ne requiert votre attention</translation>
        </message>
        <message>
            <source>Every ZIP that was asked for was made, or is on its way. One that fails for good is kept here, with what happened and what to do.</source>
            <translation>Chaque ZIP demandé a été créé, ou est en cours. Celui qui échoue définitivement est conservé ici, avec ce qui s'est passé et ce qu'il faut faire.</translation>
        </message>
        <message>
            <source>Export dead letters</source>
            <translation>Exporter les échecs</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>Fichiers JSON (*.json)</translation>
        </message>
        <message>
            <source>The policy is copied. Paste it where your provider keeps the rights of this key.</source>
            <translation>Politique copiée. Collez-la là où votre fournisseur gère les droits de cette clé.</translation>
        </message>
        <message>
            <source>The details are copied.</source>
            <translation>Détails copiés.</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Retry all</source>
            <translation>Tout réessayer</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout afficher</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::DetailHeader</name>
        <message numerus="yes">
            <source>%n selected</source>
            <comment>uploads and jobs</comment>
            <translation>
                <numerusform>%n élément sélectionné</numerusform>
                <numerusform>%n éléments sélectionnés</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reprendre</translation>
        </message>
        <message>
            <source>Cancel</source>
            <comment>stop it for good</comment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Show album</source>
            <translation>Voir l'album</translation>
        </message>
        <message>
            <source>Show dead letter</source>
            <translation>Afficher l'échec</translation>
        </message>
        <message>
            <source>Cancel this one? What is made so far of a ZIP is removed; photos that were sent stay.</source>
            <translation>Annuler cette opération ? Ce qui est déjà créé d'un ZIP sera supprimé ; les photos envoyées restent.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.</source>
            <translation>
                <numerusform>Annuler %n opération ? Ce qui est déjà créé d'un ZIP sera supprimé ; les photos envoyées restent.</numerusform>
                <numerusform>Annuler %n opérations ? Ce qui est déjà créé d'un ZIP sera supprimé ; les photos envoyées restent.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel it</source>
            <comment>stop it for good</comment>
            <translation>Oui, annuler</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>do not cancel it</comment>
            <translation>Non, continuer</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::DropVeil</name>
        <message>
            <source>Drop to upload</source>
            <translation>Déposez pour envoyer</translation>
        </message>
        <message>
            <source>Only files, folders and archives of this computer can be uploaded</source>
            <translation>Seuls les fichiers, dossiers et archives de cet ordinateur peuvent être envoyés</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::EngineSettingRow</name>
        <message>
            <source>Reset to %1</source>
            <extracomment>%1 is a value: "48", "6 minutes".</extracomment>
            <translation>Rétablir %1</translation>
        </message>
        <message>
            <source>Reset "%1"</source>
            <translation>Rétablir la valeur par défaut de « %1 »</translation>
        </message>
        <message>
            <source>Unit of "%1"</source>
            <translation>Unité de « %1 »</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobDetail</name>
        <message>
            <source>How it goes</source>
            <translation>Déroulement</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobEventsModel</name>
        <message>
            <source>Time</source>
            <translation>Heure</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobsList</name>
        <message>
            <source>Uploads and jobs</source>
            <translation>Envois et tâches</translation>
        </message>
        <message>
            <source>No upload and no job has that in its name.</source>
            <translation>Aucun envoi ni aucune tâche ne contient cela dans son nom.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobsPage</name>
        <message>
            <source>Search jobs</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Show albums</source>
            <translation>Voir les albums</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Tout reprendre</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Tout suspendre</translation>
        </message>
        <message>
            <source>No store is open</source>
            <translation>Aucun stockage n'est ouvert</translation>
        </message>
        <message>
            <source>Choose a store at the upper left; its uploads and jobs appear here.</source>
            <translation>Choisissez un stockage en haut à gauche ; ses envois et ses tâches apparaîtront ici.</translation>
        </message>
        <message>
            <source>Nothing is going on</source>
            <translation>Rien en cours</translation>
        </message>
        <message>
            <source>Uploads and the making of ZIPs appear here, with their progress. Drop a folder of photos anywhere in the window to upload it, or choose an album and create its ZIP.</source>
            <translation>Les envois et la création des ZIP apparaissent ici, avec leur progression. Déposez un dossier de photos n'importe où dans la fenêtre pour l'envoyer, ou choisissez un album et créez son ZIP.</translation>
        </message>
        <message>
            <source>Opening the store…</source>
            <translation>Ouverture du stockage…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::KeychainSecrets</name>
        <message>
            <source>No keychain runs on this computer.</source>
            <translation>Aucun trousseau n'est actif sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The keychain is locked, or did not let Photoporter in.</source>
            <translation>Le trousseau est verrouillé, ou a refusé l'accès à Photoporter.</translation>
        </message>
        <message>
            <source>The keychain failed.</source>
            <translation>Le trousseau a renvoyé une erreur.</translation>
        </message>
        <message>
            <source>The keychain failed: %1.</source>
            <translation>Le trousseau a renvoyé une erreur : %1.</translation>
        </message>
        <message>
            <source>The store's keys can't be read. %1</source>
            <translation>Impossible de lire les clés du stockage. %1</translation>
        </message>
        <message>
            <source>Unlock the keychain and try again, or type the keys again in Settings, Stores.</source>
            <translation>Déverrouillez le trousseau et réessayez, ou saisissez de nouveau les clés dans Réglages, Stockages.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::KeysPanel</name>
        <message>
            <source>There are no profiles in ~/.aws/credentials and ~/.aws/config.</source>
            <translation>Il n'y a aucun profil dans ~/.aws/credentials ni dans ~/.aws/config.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Clés</translation>
        </message>
        <message>
            <source>Type the keys; they go into this computer's keychain</source>
            <translation>Saisir les clés ; elles iront dans le trousseau de cet ordinateur</translation>
        </message>
        <message>
            <source>Use a profile of AWS's files (~/.aws)</source>
            <translation>Utiliser un profil des fichiers d'AWS (~/.aws)</translation>
        </message>
        <message>
            <source>Use the environment (AWS_ACCESS_KEY_ID)</source>
            <translation>Utiliser l'environnement (AWS_ACCESS_KEY_ID)</translation>
        </message>
        <message>
            <source>Kept in the keychain</source>
            <translation>Conservée dans le trousseau</translation>
        </message>
        <message>
            <source>Leave both empty to keep the keys.</source>
            <translation>Laissez les deux champs vides pour conserver les clés.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Photoporter reads the keys from there each time and keeps none.</source>
            <translation>Photoporter y lit les clés à chaque fois et n'en conserve aucune.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LedgerTrouble</name>
        <message>
            <source>Photoporter can't begin</source>
            <translation>Photoporter ne peut pas démarrer</translation>
        </message>
        <message>
            <source>It keeps what it knows of jobs and uploads in %1. Photos and ZIPs are not in it.</source>
            <translation>Il conserve dans %1 ce qu'il sait des tâches et des envois. Les photos et les ZIP n'y sont pas.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LetterActions</name>
        <message>
            <source>The ZIP is being made again.</source>
            <translation>Nouvelle création du ZIP en cours.</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs are tried again.</source>
            <translation>
                <numerusform>%n tâche est réessayée.</numerusform>
                <numerusform>%n tâches sont réessayées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n need something else first.</source>
            <translation>
                <numerusform>%1 %n tâche demande d'abord autre chose.</numerusform>
                <numerusform>%1 %n tâches demandent d'abord autre chose.</numerusform>
            </translation>
        </message>
        <message>
            <source>The dead letter of %1 was discarded.</source>
            <translation>L'échec de %1 a été écarté.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LetterList</name>
        <message>
            <source>All reasons</source>
            <translation>Toutes les raisons</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Dead letters that nobody has settled</extracomment>
            <translation>À traiter</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Traités</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>Which dead letters are shown</source>
            <translation>Échecs affichés</translation>
        </message>
        <message>
            <source>Reasons that are shown</source>
            <translation>Raisons affichées</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Échecs</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LifecyclePanel</name>
        <message>
            <source>Give the keys this right too, if you wish: copy the policy. Without it, look after the store here now and then.</source>
            <translation>Si vous le souhaitez, donnez aussi ce droit aux clés : copiez la politique. Sans lui, entretenez ici le stockage de temps en temps.</translation>
        </message>
        <message numerus="yes">
            <source>Temporary files below %1 are removed after %n day(s).</source>
            <extracomment>%1 is a folder in the store: "zips/tmp/".</extracomment>
            <translation>
                <numerusform>Les fichiers temporaires sous %1 sont supprimés après %n jour.</numerusform>
                <numerusform>Les fichiers temporaires sous %1 sont supprimés après %n jours.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unfinished uploads below %1 are dropped after %n day(s).</source>
            <translation>
                <numerusform>Les envois inachevés sous %1 sont abandonnés après %n jour.</numerusform>
                <numerusform>Les envois inachevés sous %1 sont abandonnés après %n jours.</numerusform>
            </translation>
        </message>
        <message>
            <source>The policy is copied.</source>
            <translation>Politique copiée.</translation>
        </message>
        <message>
            <source>Set</source>
            <extracomment>Of a rule: whether the store has it.</extracomment>
            <translation>Définie</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Non définie</translation>
        </message>
        <message>
            <source>No store is open.</source>
            <translation>Aucun stockage n'est ouvert.</translation>
        </message>
        <message>
            <source>Asking the store…</source>
            <translation>Interrogation du stockage…</translation>
        </message>
        <message>
            <source>This store has no rules of its own. Look after it above now and then.</source>
            <translation>Ce stockage n'a pas de règles propres. Entretenez-le ci-dessus de temps en temps.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) that the bucket has stay as they are.</source>
            <translation>
                <numerusform>%n règle existante du bucket reste telle quelle.</numerusform>
                <numerusform>%n règles existantes du bucket restent telles quelles.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules of the store itself</source>
            <translation>Règles du stockage lui-même</translation>
        </message>
        <message>
            <source>With two rules the store sweeps by itself what a crash left behind, also while this computer is off.</source>
            <translation>Avec deux règles, le stockage nettoie de lui-même ce qu'un plantage a laissé, même quand cet ordinateur est éteint.</translation>
        </message>
        <message>
            <source>Set these rules</source>
            <translation>Définir ces règles</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Copy the policy</source>
            <translation>Copier la politique</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LineChart</name>
        <message>
            <source>d MMM</source>
            <extracomment>A day on a chart's axis, for QLocale: 24 Oct</extracomment>
            <translation>d MMM</translation>
        </message>
        <message numerus="yes">
            <source>%n values from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.</source>
            <translation>
                <numerusform>%n valeur de %1 à %2 ; la plus petite est %3, la plus grande %4. Les flèches passent de l'une à l'autre.</numerusform>
                <numerusform>%n valeurs de %1 à %2 ; la plus petite est %3, la plus grande %4. Les flèches passent de l'une à l'autre.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1. %2</source>
            <extracomment>What a screen reader says of a chart's marker. %1: "3 Nov · Lopez &amp; Wu · 104 s", %2: what held it up</extracomment>
            <translation>%1. %2</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LookingPlace</name>
        <message>
            <source>Looking at the files</source>
            <translation>Examen des fichiers</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>Décompression de %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files · %1</source>
            <translation>
                <numerusform>%Ln fichier · %1</numerusform>
                <numerusform>%Ln fichiers · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Files that were looked at, of how many: "1,200 of 3,400".</extracomment>
            <translation>%1 sur %2</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::MainWindow</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Choose a store first: photos need a place to go.</source>
            <translation>Choisissez d'abord un stockage : il faut une destination aux photos.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::MetricCards</name>
        <message numerus="yes">
            <source>%n at the first try</source>
            <translation>
                <numerusform>%n du premier coup</numerusform>
                <numerusform>%n du premier coup</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 succeeded; %2 failed, %3 cancelled</source>
            <translation>%1 de réussite ; échecs : %2, annulations : %3</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n échouée</numerusform>
                <numerusform>%n échouées</numerusform>
            </translation>
        </message>
        <message>
            <source>95 % within %1</source>
            <extracomment>95 of 100 ZIPs were made in at most that time</extracomment>
            <translation>95 % en %1 au plus</translation>
        </message>
        <message>
            <source>Half of the ZIPs took at most this; 95 of 100 at most %1, the longest %2.</source>
            <translation>La moitié des ZIP ont pris au plus ce temps ; 95 sur 100 au plus %1, le plus long %2.</translation>
        </message>
        <message>
            <source>%1 sent instead</source>
            <translation>%1 envoyés à la place</translation>
        </message>
        <message>
            <source>about %1 avoided</source>
            <translation>environ %1 évités</translation>
        </message>
        <message>
            <source>about %1 more than over your line</source>
            <translation>environ %1 de plus que par votre ligne</translation>
        </message>
        <message>
            <source>Estimated by a price table; failed requests are paid for, too.</source>
            <translation>Estimation d'après une grille tarifaire ; les requêtes échouées sont payantes aussi.</translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <extracomment>Dead letters that were retried or discarded</extracomment>
            <translation>
                <numerusform>%n traité</numerusform>
                <numerusform>%n traités</numerusform>
            </translation>
        </message>
        <message>
            <source>Archives made</source>
            <translation>Archives créées</translation>
        </message>
        <message>
            <source>Usual time</source>
            <translation>Durée habituelle</translation>
        </message>
        <message>
            <source>Not sent over your line</source>
            <translation>Épargné à votre ligne</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>Of requests and transfers</extracomment>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Échecs</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::MetricsPage</name>
        <message>
            <source>No store is open</source>
            <translation>Aucun stockage n'est ouvert</translation>
        </message>
        <message>
            <source>What was measured is shown while its store is open.</source>
            <translation>Ce qui a été mesuré s'affiche tant que son stockage est ouvert.</translation>
        </message>
        <message>
            <source>What was measured could not be read</source>
            <translation>Impossible de lire les mesures</translation>
        </message>
        <message>
            <source>F5 tries it again.</source>
            <translation>Réessayez avec F5.</translation>
        </message>
        <message>
            <source>Reading what was measured</source>
            <translation>Lecture des mesures</translation>
        </message>
        <message>
            <source>Nothing measured in this time</source>
            <translation>Rien n'a été mesuré pendant cette période</translation>
        </message>
        <message>
            <source>There are older runs, or runs of other albums.</source>
            <translation>Il y a des exécutions plus anciennes, ou d'autres albums.</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Rien n'a encore été mesuré</translation>
        </message>
        <message>
            <source>Each upload and each ZIP is measured. Make one, and see here how long it took and what it saved.</source>
            <translation>Chaque envoi et chaque ZIP sont mesurés. Créez-en un et voyez ici combien de temps il a pris et ce qu'il a épargné.</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>7 derniers jours</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>30 derniers jours</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>90 derniers jours</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>12 derniers mois</translation>
        </message>
        <message>
            <source>All times</source>
            <translation>Depuis le début</translation>
        </message>
        <message>
            <source>All albums</source>
            <translation>Tous les albums</translation>
        </message>
        <message>
            <source>Export the runs</source>
            <translation>Exporter les exécutions</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>Fichiers CSV (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Enregistré sous %1</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>Période affichée</translation>
        </message>
        <message>
            <source>Album that is shown</source>
            <translation>Album affiché</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Tout afficher</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Exécutions</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::NotesModel</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <extracomment>The last row of a long list of files: "and 1,000 more".</extracomment>
            <translation>
                <numerusform>et %Ln autre</numerusform>
                <numerusform>et %Ln autres</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>A reason and the number of files it is about: "Hidden (37)".</extracomment>
            <translation>%1 (%2)</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::NotificationsPanel</name>
        <message>
            <source>Notifications</source>
            <translation>Notifications</translation>
        </message>
        <message>
            <source>Shown by your desktop while the window is not in front.</source>
            <translation>Affichées par votre bureau quand la fenêtre n'est pas au premier plan.</translation>
        </message>
        <message>
            <source>When a ZIP is ready</source>
            <translation>Quand un ZIP est prêt</translation>
        </message>
        <message>
            <source>When something failed and needs you</source>
            <translation>Quand un échec requiert votre attention</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PhotoModel</name>
        <message>
            <source>Stored after the ZIP was made</source>
            <translation>Envoyée après la création du ZIP</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Vérifiée</translation>
        </message>
        <message>
            <source>Not checked yet: the next ZIP reads it</source>
            <translation>Pas encore vérifiée : le prochain ZIP la lira</translation>
        </message>
        <message>
            <source>New</source>
            <extracomment>of a photo that is not in the album's ZIP: it came later</extracomment>
            <translation>Nouvelle</translation>
        </message>
        <message>
            <source>%1
%2 · uploaded %3</source>
            <extracomment>a photo's name, its size, and when it was uploaded</extracomment>
            <translation>%1
%2 · envoi : %3</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PhotoOpener</name>
        <message>
            <source>"%1" is neither a photo nor a video by its name.</source>
            <translation>D'après son nom, « %1 » n'est ni une photo ni une vidéo.</translation>
        </message>
        <message>
            <source>Only photos and videos are opened from a store. Download the ZIP to get the others.</source>
            <translation>Seules les photos et les vidéos s'ouvrent depuis un stockage. Téléchargez le ZIP pour obtenir les autres fichiers.</translation>
        </message>
        <message>
            <source>No program on this computer opens %1.</source>
            <translation>Aucun programme de cet ordinateur n'ouvre %1.</translation>
        </message>
        <message>
            <source>Choose one in your desktop's settings, or open the file by hand.</source>
            <translation>Choisissez-en un dans les réglages de votre bureau, ou ouvrez le fichier vous-même.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PlacePanel</name>
        <message>
            <source>Account</source>
            <translation>Compte</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>Adresse : %1</translation>
        </message>
        <message>
            <source>Studio deliveries</source>
            <translation>Livraisons du studio</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Emplacement</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Fournisseur</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>It must exist. Make one at your provider if you have none.</source>
            <translation>Il doit déjà exister. Si vous n'en avez pas, créez-en un chez votre fournisseur.</translation>
        </message>
        <message>
            <source>Folder in the bucket</source>
            <translation>Dossier dans le bucket</translation>
        </message>
        <message>
            <source>Leave empty to use the whole bucket.</source>
            <translation>Laissez vide pour utiliser tout le bucket.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Région</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Point d'accès</translation>
        </message>
        <message>
            <source>The address of the S3 API, not of the web console.</source>
            <translation>L'adresse de l'API S3, pas celle de la console web.</translation>
        </message>
        <message>
            <source>Name here</source>
            <translation>Nom affiché ici</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PreflightForm</name>
        <message>
            <source>Looking at what the album holds…</source>
            <translation>Examen du contenu de l'album…</translation>
        </message>
        <message>
            <source>%1 · Hide</source>
            <extracomment>%1: "37 files are left out". Shows or hides which ones.</extracomment>
            <translation>%1 · Masquer</translation>
        </message>
        <message>
            <source>%1 · Show</source>
            <translation>%1 · Afficher</translation>
        </message>
        <message>
            <source>Make the &amp;ZIP when all is there</source>
            <extracomment>In the upload's sheet: the ZIP is made by itself after the last photo.</extracomment>
            <translation>Créer le &amp;ZIP quand tout est arrivé</translation>
        </message>
        <message>
            <source>Also take &amp;other files, not only photos and videos</source>
            <translation>Prendre aussi les a&amp;utres fichiers, pas seulement les photos et vidéos</translation>
        </message>
        <message>
            <source>Files that are left out, by reason</source>
            <translation>Fichiers laissés de côté, par raison</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ProbeList</name>
        <message>
            <source>Works well</source>
            <translation>Fonctionne bien</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Fonctionne</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: what a store does, %2: what that means. Two whole sentences.</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Que faire : %1</translation>
        </message>
        <message numerus="yes">
            <source>Found out with %Ln small requests below zips/tmp/; all that was made is removed again.</source>
            <translation>
                <numerusform>Établi par %Ln petite requête sous zips/tmp/ ; tout ce qui a été créé est de nouveau supprimé.</numerusform>
                <numerusform>Établi par %Ln petites requêtes sous zips/tmp/ ; tout ce qui a été créé est de nouveau supprimé.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::RatesPanel</name>
        <message>
            <source>A number from %1 to %2. Remove the row for no limit.</source>
            <translation>Un nombre de %1 à %2. Pour ne pas limiter, supprimez la ligne.</translation>
        </message>
        <message>
            <source>Now: as fast as the line allows.</source>
            <translation>En ce moment : aussi vite que le permet la ligne.</translation>
        </message>
        <message>
            <source>Now: %1 at most.</source>
            <translation>En ce moment : %1 au plus.</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>From 08:00 until 18:00 at most 10 Mbit/s</extracomment>
            <translation>De</translation>
        </message>
        <message>
            <source>until</source>
            <translation>à</translation>
        </message>
        <message>
            <source>at most, in Mbit/s</source>
            <translation>au plus, en Mbit/s</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Jusqu'à</translation>
        </message>
        <message>
            <source>At most, in megabits a second</source>
            <translation>Au plus, en mégabits par seconde</translation>
        </message>
        <message>
            <source>Remove this limit</source>
            <translation>Supprimer cette limite</translation>
        </message>
        <message>
            <source>Upload speed</source>
            <translation>Vitesse d'envoi</translation>
        </message>
        <message>
            <source>Leave room on the line for others while you work. The first row that fits the time holds; the same time twice means all day.</source>
            <translation>Laissez de la place aux autres sur la ligne pendant que vous travaillez. La première limite qui correspond à l'heure s'applique ; deux fois la même heure signifie toute la journée.</translation>
        </message>
        <message>
            <source>Add a limit</source>
            <translation>Ajouter une limite</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ReopenNote</name>
        <message>
            <source>What runs now goes by the settings from when the store was opened.</source>
            <translation>Ce qui est en cours suit les réglages en vigueur à l'ouverture du stockage.</translation>
        </message>
        <message>
            <source>Open it again now</source>
            <translation>Le rouvrir maintenant</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ReportBox</name>
        <message>
            <source>Stop</source>
            <extracomment>stops a download or a check that runs</extracomment>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Voir dans le dossier</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Progression</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>takes a message away</extracomment>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::RetryMenu</name>
        <message>
            <source>Over your line</source>
            <translation>Par votre ligne</translation>
        </message>
        <message>
            <source>Fetches the photos and sends the ZIP: slower, but asks little of the store.</source>
            <translation>Récupère les photos et envoie le ZIP : plus lent, mais demande peu au stockage.</translation>
        </message>
        <message>
            <source>Only inside the store</source>
            <translation>Uniquement dans le stockage</translation>
        </message>
        <message>
            <source>Sends no photo over your line, also where that would be faster.</source>
            <translation>N'envoie aucune photo par votre ligne, même là où ce serait plus rapide.</translation>
        </message>
        <message>
            <source>Whichever is faster</source>
            <translation>Au plus rapide</translation>
        </message>
        <message>
            <source>Photoporter chooses between the store and your line.</source>
            <translation>Photoporter choisit entre le stockage et votre ligne.</translation>
        </message>
        <message>
            <source>With fewer requests: in one piece</source>
            <translation>Avec moins de requêtes : d'un seul tenant</translation>
        </message>
        <message>
            <source>One worker makes the whole ZIP: gentler on the store.</source>
            <translation>Un seul exécutant crée tout le ZIP : ménage le stockage.</translation>
        </message>
        <message numerus="yes">
            <source>In %n smaller pieces</source>
            <translation>
                <numerusform>En %n lot plus petit</numerusform>
                <numerusform>En %n lots plus petits</numerusform>
            </translation>
        </message>
        <message>
            <source>A failure then costs less that is done already.</source>
            <translation>Un échec fait alors perdre moins de travail déjà accompli.</translation>
        </message>
        <message>
            <source>It failed for a reason that another try does not change; it will most likely fail again.</source>
            <translation>Une nouvelle tentative ne change rien à la cause de l'échec ; il se reproduira très probablement.</translation>
        </message>
        <message>
            <source>As before, anyway</source>
            <translation>Comme avant, malgré tout</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::RightsPanel</name>
        <message>
            <source>Rights</source>
            <translation>Droits</translation>
        </message>
        <message>
            <source>The keys must be allowed to read and write below albums/ and zips/, and to delete below zips/ only. This policy allows that and nothing more.</source>
            <translation>Les clés doivent permettre de lire et d'écrire sous albums/ et zips/, et de supprimer uniquement sous zips/. Cette politique permet cela et rien de plus.</translation>
        </message>
        <message>
            <source>Copy the policy</source>
            <translation>Copier la politique</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>L'afficher</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>La masquer</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>La politique</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SampleCard</name>
        <message>
            <source>Making photos: %1 of %2</source>
            <translation>Création des photos : %1 sur %2</translation>
        </message>
        <message>
            <source>Opening the sample store…</source>
            <translation>Ouverture du stockage d'exemple…</translation>
        </message>
        <message>
            <source>Try it with a sample album</source>
            <translation>Essayez avec un album d'exemple</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) on this computer. Nothing leaves it, no account needed. Takes a minute.</source>
            <translation>
                <numerusform>%n photo sur cet ordinateur. Rien n'en sort, aucun compte n'est requis. Prend une minute.</numerusform>
                <numerusform>%n photos sur cet ordinateur. Rien n'en sort, aucun compte n'est requis. Prend une minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it now</source>
            <translation>Essayer maintenant</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel making the sample album</source>
            <translation>Annuler la création de l'album d'exemple</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SampleStart</name>
        <message>
            <source>Sample store</source>
            <translation>Stockage d'exemple</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Impossible de créer le dossier %1.</translation>
        </message>
        <message>
            <source>Sample album</source>
            <translation>Album d'exemple</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SettingsPage</name>
        <message>
            <source>Stores</source>
            <translation>Stockages</translation>
        </message>
        <message>
            <source>Sending and limits</source>
            <translation>Envoi et limites</translation>
        </message>
        <message>
            <source>ZIPs and links</source>
            <translation>ZIP et liens</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Conservation</translation>
        </message>
        <message>
            <source>Care</source>
            <extracomment>A section of the settings: looking after the store.</extracomment>
            <translation>Entretien</translation>
        </message>
        <message>
            <source>Window and messages</source>
            <translation>Fenêtre et messages</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Rubriques</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ShortcutsSheet</name>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Upload an album</source>
            <translation>Envoyer un album</translation>
        </message>
        <message>
            <source>Create the ZIP of the selected albums</source>
            <translation>Créer le ZIP des albums sélectionnés</translation>
        </message>
        <message>
            <source>Copy the link of the selected album</source>
            <translation>Copier le lien de l'album sélectionné</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Look at the store again</source>
            <translation>Actualiser depuis le stockage</translation>
        </message>
        <message>
            <source>Pause or resume the selected jobs</source>
            <translation>Suspendre ou reprendre les tâches sélectionnées</translation>
        </message>
        <message>
            <source>Cancel, delete or discard what is selected</source>
            <translation>Annuler, supprimer ou écarter la sélection</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Retour</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Ces raccourcis</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::Sidebar</name>
        <message numerus="yes">
            <source>%1, %n to look at</source>
            <translation>
                <numerusform>%1, %n à voir</numerusform>
                <numerusform>%1, %n à voir</numerusform>
            </translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Albums</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Tâches</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Échecs</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Statistiques</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a page, %2 the keys that open it.</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>choisissez-en un</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>ouverture…</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>injoignable</translation>
        </message>
        <message>
            <source>No store</source>
            <translation>Aucun stockage</translation>
        </message>
        <message>
            <source>Store: %1</source>
            <translation>Stockage : %1</translation>
        </message>
        <message>
            <source>Stores and settings…</source>
            <translation>Stockages et réglages…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SourcePlace</name>
        <message>
            <source>What shall be uploaded?</source>
            <translation>Que voulez-vous envoyer ?</translation>
        </message>
        <message>
            <source>A folder of photos, single files, or an archive (ZIP, TAR, 7z). They can also be dropped anywhere in the window.</source>
            <translation>Un dossier de photos, des fichiers isolés ou une archive (ZIP, TAR, 7z). Vous pouvez aussi les déposer n'importe où dans la fenêtre.</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>Choisir un &amp;dossier…</translation>
        </message>
        <message>
            <source>Choose fi&amp;les or an archive…</source>
            <translation>Choisir des &amp;fichiers ou une archive…</translation>
        </message>
        <message>
            <source>Take &amp;other files too</source>
            <translation>Prendre aussi les a&amp;utres fichiers</translation>
        </message>
        <message>
            <source>No store is open</source>
            <translation>Aucun stockage n'est ouvert</translation>
        </message>
        <message>
            <source>Albums are uploaded to a store: a bucket, or a folder of this computer. As soon as one is open, this goes on.</source>
            <translation>Les albums sont envoyés dans un stockage : un bucket, ou un dossier de cet ordinateur. Dès qu'un stockage est ouvert, l'envoi continue ici.</translation>
        </message>
        <message>
            <source>Open a &amp;store…</source>
            <translation>&amp;Ouvrir un stockage…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StartPage</name>
        <message>
            <source>Choose the folder to deliver to</source>
            <translation>Choisir le dossier de livraison</translation>
        </message>
        <message>
            <source>Deliver your first album</source>
            <translation>Livrez votre premier album</translation>
        </message>
        <message>
            <source>From a folder to a link for your client. Your photos stay in a store that is yours.</source>
            <translation>Du dossier au lien pour votre client. Vos photos restent dans un stockage qui vous appartient.</translation>
        </message>
        <message>
            <source>Deliver to a folder or network drive instead</source>
            <translation>Livrer plutôt dans un dossier ou sur un lecteur réseau</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StatusStrip</name>
        <message>
            <source>Nothing to do</source>
            <translation>Rien à faire</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n en cours</numerusform>
                <numerusform>%n en cours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n en attente</numerusform>
                <numerusform>%n en attente</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>Envoi : %1</translation>
        </message>
        <message>
            <source>Receiving %1</source>
            <translation>Réception : %1</translation>
        </message>
        <message>
            <source>Limit: none</source>
            <extracomment>How fast photos may be sent.</extracomment>
            <translation>Limite : aucune</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Limite : %1</translation>
        </message>
        <message>
            <source>Opening the store…</source>
            <translation>Ouverture du stockage…</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Hors ligne</translation>
        </message>
        <message>
            <source>No store</source>
            <translation>Aucun stockage</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoreCard</name>
        <message>
            <source>What is going on there stops, and goes on once it is connected again.</source>
            <translation>Ce qui y est en cours s'arrête et reprendra quand le stockage sera de nouveau connecté.</translation>
        </message>
        <message>
            <source>Keys in the keychain</source>
            <translation>Clés dans le trousseau</translation>
        </message>
        <message>
            <source>Keys of the AWS profile "%1"</source>
            <translation>Clés du profil AWS « %1 »</translation>
        </message>
        <message>
            <source>Keys from the environment</source>
            <translation>Clés de l'environnement</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open now</source>
            <extracomment>Of a store that the window works with.</extracomment>
            <translation>Ouvert</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Ouverture…</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Injoignable</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Modifier…</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Tester de nouveau</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Remove "%1" from Photoporter? Photos and ZIPs stay in the store; only the keys kept here are forgotten.</source>
            <translation>Retirer « %1 » de Photoporter ? Les photos et les ZIP restent dans le stockage ; seules les clés conservées ici sont oubliées.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Conserver</translation>
        </message>
        <message>
            <source>Open "%1"</source>
            <translation>Ouvrir « %1 »</translation>
        </message>
        <message>
            <source>Edit "%1"</source>
            <translation>Modifier « %1 »</translation>
        </message>
        <message>
            <source>Test "%1" again</source>
            <translation>Tester de nouveau « %1 »</translation>
        </message>
        <message>
            <source>Remove "%1"</source>
            <translation>Retirer « %1 »</translation>
        </message>
        <message>
            <source>Remove "%1" now</source>
            <translation>Retirer « %1 » maintenant</translation>
        </message>
        <message>
            <source>Keep "%1"</source>
            <translation>Conserver « %1 »</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoresCard</name>
        <message>
            <source>Connect: %1</source>
            <translation>Connecter : %1</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Connecter un stockage</translation>
        </message>
        <message>
            <source>With the keys from your provider. We test what the store can do and tell you in plain words.</source>
            <translation>Avec les clés de votre fournisseur. Nous testons ce que sait faire le stockage et vous le disons simplement.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Connecter…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoresPanel</name>
        <message>
            <source>Choose the folder to deliver to</source>
            <translation>Choisir le dossier de livraison</translation>
        </message>
        <message>
            <source>Where albums and their ZIPs live. One store is open at a time; what another one still had to do goes on when it is opened again.</source>
            <translation>Là où se trouvent les albums et leurs ZIP. Un seul stockage est ouvert à la fois ; ce qu'un autre avait encore à faire reprend quand il est rouvert.</translation>
        </message>
        <message>
            <source>Connect a store…</source>
            <translation>Connecter un stockage…</translation>
        </message>
        <message>
            <source>Deliver to a folder…</source>
            <translation>Livrer dans un dossier…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoryView</name>
        <message>
            <source>Retry over your line</source>
            <translation>Réessayer par votre ligne</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>It failed for a reason that another try does not change.</source>
            <translation>Une nouvelle tentative ne change rien à la cause de l'échec.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s'est passé</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Que faire</translation>
        </message>
        <message>
            <source>Copy the policy this program needs</source>
            <translation>Copier la politique dont ce programme a besoin</translation>
        </message>
        <message>
            <source>Retry differently</source>
            <translation>Réessayer autrement</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copier les détails</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Show the job</source>
            <translation>Afficher la tâche</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Tentatives</translation>
        </message>
        <message>
            <source>Plan of the ZIP</source>
            <translation>Plan du ZIP</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TimePanel</name>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>How long archives took</source>
            <translation>Temps pris par les archives</translation>
        </message>
        <message>
            <source>How fast archives were made</source>
            <translation>Vitesse de création des archives</translation>
        </message>
        <message>
            <source>How fast photos were sent</source>
            <translation>Vitesse d'envoi des photos</translation>
        </message>
        <message>
            <source>No upload was measured in this time.</source>
            <translation>Aucun envoi n'a été mesuré pendant cette période.</translation>
        </message>
        <message>
            <source>No ZIP was made in this time.</source>
            <translation>Aucun ZIP n'a été créé pendant cette période.</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Which chart is shown</extracomment>
            <translation>Durée</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Débit</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Envois</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TimelineLegend</name>
        <message>
            <source>copying</source>
            <comment>what a bar of this colour means</comment>
            <translation>copie</translation>
        </message>
        <message>
            <source>trying again</source>
            <comment>what a bar of this colour means</comment>
            <translation>nouvelle tentative</translation>
        </message>
        <message>
            <source>planning</source>
            <comment>what a bar of this colour means</comment>
            <translation>planification</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TimelineWidget</name>
        <message>
            <source>Timeline</source>
            <translation>Chronologie</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::Tray</name>
        <message>
            <source>Show the window</source>
            <translation>Afficher la fenêtre</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>The ZIP is ready</source>
            <translation>Le ZIP est prêt</translation>
        </message>
        <message>
            <source>“%1” needs you</source>
            <translation>« %1 » requiert votre attention</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TrialView</name>
        <message>
            <source>Finding out what the store can do, with a few small files that are removed again…</source>
            <translation>Test de ce que sait faire le stockage, avec quelques petits fichiers supprimés ensuite…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Cancel the test</source>
            <translation>Annuler le test</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::UploadSheet</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Choisir un dossier de photos</translation>
        </message>
        <message>
            <source>Choose files or an archive</source>
            <translation>Choisir des fichiers ou une archive</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files and folders</source>
            <translation>
                <numerusform>%Ln fichier ou dossier</numerusform>
                <numerusform>%Ln fichiers et dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is being uploaded.</source>
            <translation>« %1 » est en cours d'envoi.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::WindowPanel</name>
        <message>
            <source>As the system</source>
            <translation>Comme le système</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenêtre</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apparence</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Clair</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Sombre</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Contraste élevé</translation>
        </message>
        <message>
            <source>When the window is closed while something runs</source>
            <translation>À la fermeture de la fenêtre pendant une opération</translation>
        </message>
        <message>
            <source>What is paused goes on where it stopped.</source>
            <translation>Ce qui est suspendu reprend là où il en était.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Demander</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Continuer en arrière-plan</translation>
        </message>
        <message>
            <source>Pause and quit</source>
            <translation>Suspendre et quitter</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ZipPanel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n jour</numerusform>
                <numerusform>%n jours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n heure</numerusform>
                <numerusform>%n heures</numerusform>
            </translation>
        </message>
        <message>
            <source>Photoporter works out both ways for each ZIP and takes the quicker one.</source>
            <translation>Pour chaque ZIP, Photoporter calcule les deux façons et prend la plus rapide.</translation>
        </message>
        <message>
            <source>Photos never travel again. A store that can't copy parts makes no ZIPs then, and small photos may take longer.</source>
            <translation>Les photos ne circulent plus. Un stockage qui ne sait pas copier de parties ne crée alors aucun ZIP, et les petites photos peuvent prendre plus de temps.</translation>
        </message>
        <message>
            <source>Every photo is downloaded and the ZIP uploaded. Works with every store; needs a fast line.</source>
            <translation>Chaque photo est téléchargée et le ZIP envoyé. Fonctionne avec tout stockage ; demande une ligne rapide.</translation>
        </message>
        <message>
            <source>How ZIPs are made</source>
            <translation>Création des ZIP</translation>
        </message>
        <message>
            <source>ZIPs and links</source>
            <translation>ZIP et liens</translation>
        </message>
        <message>
            <source>The quickest way</source>
            <translation>La façon la plus rapide</translation>
        </message>
        <message>
            <source>Always in the store</source>
            <translation>Toujours dans le stockage</translation>
        </message>
        <message>
            <source>Through this computer</source>
            <translation>Par cet ordinateur</translation>
        </message>
        <message>
            <source>Links live for</source>
            <translation>Durée de validité des liens</translation>
        </message>
        <message>
            <source>Seven days is the most that stores allow. Links made with temporary keys end with the keys.</source>
            <translation>Les stockages n'acceptent pas plus de sept jours. Les liens créés avec des clés temporaires expirent avec ces clés.</translation>
        </message>
    </context>
</TS>
