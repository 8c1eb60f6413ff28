<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Album</name>
        <message>
            <source>%1 is a RAR archive, which can't be opened here.</source>
            <translation>%1 ist ein RAR-Archiv, das hier nicht geöffnet werden kann.</translation>
        </message>
        <message>
            <source>%1 is no ZIP, TAR or 7z archive.</source>
            <translation>%1 ist kein ZIP-, TAR- oder 7z-Archiv.</translation>
        </message>
        <message>
            <source>Unpack it with another program and choose the folder.</source>
            <translation>Entpacken Sie es mit einem anderen Programm, und wählen Sie den Ordner.</translation>
        </message>
        <message>
            <source>The archive %1 is empty.</source>
            <translation>Das Archiv %1 ist leer.</translation>
        </message>
        <message>
            <source>The archive %1 is encrypted.</source>
            <translation>Das Archiv %1 ist verschlüsselt.</translation>
        </message>
        <message>
            <source>Unpack it with its password in another program and choose the folder.</source>
            <translation>Entpacken Sie es mit seinem Passwort in einem anderen Programm, und wählen Sie den Ordner.</translation>
        </message>
        <message>
            <source>Nothing in the archive %1 can be used; of %2, for example: %3.</source>
            <translation>Nichts im Archiv %1 ist brauchbar; zum Beispiel %2: %3.</translation>
        </message>
        <message>
            <source>Get the archive again, or unpack it with another program and choose the folder.</source>
            <translation>Besorgen Sie sich das Archiv noch einmal, oder entpacken Sie es mit einem anderen Programm, und wählen Sie den Ordner.</translation>
        </message>
        <message>
            <source>The archive %1 is damaged: %2.</source>
            <translation>Das Archiv %1 ist beschädigt: %2.</translation>
        </message>
        <message>
            <source>its name leads out of the archive's folder</source>
            <translation>der Name führt aus dem Ordner des Archivs hinaus</translation>
        </message>
        <message>
            <source>its name is not UTF-8</source>
            <translation>der Name ist kein UTF-8</translation>
        </message>
        <message>
            <source>its name is too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <source>another file of the archive has the same name</source>
            <translation>eine andere Datei des Archivs hat denselben Namen</translation>
        </message>
        <message>
            <source>it is a link</source>
            <translation>es ist eine Verknüpfung</translation>
        </message>
        <message>
            <source>it is no plain file</source>
            <translation>es ist keine gewöhnliche Datei</translation>
        </message>
        <message>
            <source>it is encrypted</source>
            <translation>es ist verschlüsselt</translation>
        </message>
        <message>
            <source>it is packed in a way that can't be read here</source>
            <translation>es ist auf eine Weise gepackt, die hier nicht gelesen werden kann</translation>
        </message>
        <message>
            <source>it would become far larger than what is stored of it</source>
            <translation>es würde entpackt weit größer, als es gespeichert ist</translation>
        </message>
        <message>
            <source>it is too large</source>
            <translation>es ist zu groß</translation>
        </message>
        <message>
            <source>it is damaged</source>
            <translation>es ist beschädigt</translation>
        </message>
        <message>
            <source>Reading the archive %1 would take more memory than there is.</source>
            <translation>Das Archiv %1 zu lesen bräuchte mehr Arbeitsspeicher, als da ist.</translation>
        </message>
        <message>
            <source>The archive %1 is damaged, or packed in a way that can't be read here.</source>
            <translation>Das Archiv %1 ist beschädigt oder auf eine Weise gepackt, die hier nicht gelesen werden kann.</translation>
        </message>
        <message>
            <source>The photo "%1" arrived differently each time it was read.</source>
            <translation>Das Foto „%1“ kam bei jedem Lesen anders an.</translation>
        </message>
        <message>
            <source>The photo "%1" was replaced or deleted in the store meanwhile.</source>
            <translation>Das Foto „%1“ wurde inzwischen im Speicher ersetzt oder gelöscht.</translation>
        </message>
        <message>
            <source>The file %1 can't be read: %2.</source>
            <translation>Die Datei %1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 is there already and is something else.</source>
            <translation>%1 ist schon da, ist aber etwas anderes.</translation>
        </message>
        <message>
            <source>%1 was replaced in the store while it was being fetched.</source>
            <translation>%1 wurde im Speicher ersetzt, während es geholt wurde.</translation>
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation>Holen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The store sent another number of bytes of %1 than it was asked for.</source>
            <translation>Der Speicher hat eine andere Zahl von Bytes von %1 gesendet, als verlangt war.</translation>
        </message>
        <message>
            <source>%1 arrived with the checksum %2 in place of %3.</source>
            <translation>%1 kam mit der Prüfsumme %2 statt %3 an.</translation>
        </message>
        <message>
            <source>The file %1 can't be written: %2.</source>
            <translation>Die Datei %1 kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>Another download is writing the file %1.</source>
            <translation>Ein anderer Download schreibt gerade die Datei %1.</translation>
        </message>
        <message>
            <source>its list of files is too long to be one</source>
            <translation>seine Dateiliste ist zu lang, um eine zu sein</translation>
        </message>
        <message>
            <source>its list of files is not as it was written</source>
            <translation>seine Dateiliste ist nicht so, wie sie geschrieben wurde</translation>
        </message>
        <message>
            <source>it was cut short, or does not begin as a 7z archive does</source>
            <translation>es wurde abgeschnitten oder beginnt nicht wie ein 7z-Archiv</translation>
        </message>
        <message>
            <source>its list of files can't be read to the end</source>
            <translation>seine Dateiliste kann nicht zu Ende gelesen werden</translation>
        </message>
        <message>
            <source>its list of files is packed in a way that can't be read here</source>
            <translation>seine Dateiliste ist auf eine Weise gepackt, die hier nicht gelesen werden kann</translation>
        </message>
        <message>
            <source>what follows %1 is no file</source>
            <translation>was auf %1 folgt, ist keine Datei</translation>
        </message>
        <message>
            <source>it does not begin as a TAR archive does</source>
            <translation>es beginnt nicht wie ein TAR-Archiv</translation>
        </message>
        <message>
            <source>it was cut short</source>
            <translation>es wurde abgeschnitten</translation>
        </message>
        <message>
            <source>a name in it is too long to be one</source>
            <translation>ein Name darin ist zu lang, um einer zu sein</translation>
        </message>
        <message>
            <source>what it says about a file can't be read</source>
            <translation>was es über eine Datei sagt, kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>The archive %1 can't be read: %2</source>
            <translation>Das Archiv %1 kann nicht gelesen werden: %2</translation>
        </message>
        <message>
            <source>%1 is larger than this store can hold.</source>
            <translation>%1 ist größer, als dieser Speicher fassen kann.</translation>
        </message>
        <message>
            <source>Leave it out, or make it smaller.</source>
            <translation>Lassen Sie es weg, oder machen Sie es kleiner.</translation>
        </message>
        <message>
            <source>There is no album "%1" in %2.</source>
            <translation>Es gibt kein Album „%1“ in %2.</translation>
        </message>
        <message>
            <source>The object "%1" has a name that ends in "/", as only folders have.</source>
            <translation>Das Objekt „%1“ hat einen Namen, der auf „/“ endet, wie ihn nur Ordner haben.</translation>
        </message>
        <message>
            <source>Rename or delete it with your provider's own tools, then try again.</source>
            <translation>Benennen Sie es mit den Werkzeugen Ihres Anbieters um, oder löschen Sie es, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The file %1 was changed while it was being read.</source>
            <translation>Die Datei %1 wurde geändert, während sie gelesen wurde.</translation>
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
        </message>
        <message>
            <source>You have no right to open %1.</source>
            <translation>Sie haben nicht das Recht, %1 zu öffnen.</translation>
        </message>
        <message>
            <source>The disk is full: %1 could not be written.</source>
            <translation>Der Datenträger ist voll: %1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>%1 could not be used: %2.</source>
            <translation>%1 konnte nicht benutzt werden: %2.</translation>
        </message>
        <message>
            <source>%1 is no plain file.</source>
            <translation>%1 ist keine gewöhnliche Datei.</translation>
        </message>
        <message>
            <source>no JSON at byte %1</source>
            <translation>kein JSON bei Byte %1</translation>
        </message>
        <message>
            <source>it is no manifest</source>
            <translation>sie ist kein Manifest</translation>
        </message>
        <message>
            <source>its version is missing</source>
            <translation>ihre Versionsangabe fehlt</translation>
        </message>
        <message>
            <source>The album's manifest.json was written by a newer Photoporter.</source>
            <translation>Die manifest.json des Albums wurde von einem neueren Photoporter geschrieben.</translation>
        </message>
        <message>
            <source>Update Photoporter.</source>
            <translation>Aktualisieren Sie Photoporter.</translation>
        </message>
        <message>
            <source>"%1" of photo %2 is wrong</source>
            <translation>„%1“ des Fotos %2 ist falsch</translation>
        </message>
        <message>
            <source>it holds half a character</source>
            <translation>er enthält ein halbes Zeichen</translation>
        </message>
        <message>
            <source>it is longer than %1 bytes</source>
            <translation>er ist länger als %1 Bytes</translation>
        </message>
        <message>
            <source>it holds a slash</source>
            <translation>er enthält einen Schrägstrich</translation>
        </message>
        <message>
            <source>it holds a control character</source>
            <translation>er enthält ein Steuerzeichen</translation>
        </message>
        <message>
            <source>it starts or ends with a space</source>
            <translation>er beginnt oder endet mit einem Leerzeichen</translation>
        </message>
        <message>
            <source>that name is reserved</source>
            <translation>dieser Name ist reserviert</translation>
        </message>
        <message>
            <source>"%1" can't be an album's name: %2.</source>
            <translation>„%1“ kann kein Albumname sein: %2.</translation>
        </message>
        <message>
            <source>Choose another name, for example "Miller wedding 2026".</source>
            <translation>Wählen Sie einen anderen Namen, zum Beispiel „Hochzeit Müller 2026“.</translation>
        </message>
        <message>
            <source>The folder %1 is empty.</source>
            <translation>Der Ordner %1 ist leer.</translation>
        </message>
        <message>
            <source>There are no photos or videos in %1 (left out: %2).</source>
            <translation>In %1 gibt es keine Fotos oder Videos (ausgelassen: %2).</translation>
        </message>
        <message>
            <source>it is hidden</source>
            <translation>es ist versteckt</translation>
        </message>
        <message>
            <source>it belongs to the system</source>
            <translation>es gehört dem System</translation>
        </message>
        <message>
            <source>it is neither a photo nor a video</source>
            <translation>es ist weder Foto noch Video</translation>
        </message>
        <message>
            <source>it can't be read</source>
            <translation>es kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>it is a link that leads out of the folder or to nothing</source>
            <translation>es ist eine Verknüpfung, die aus dem Ordner hinaus oder ins Leere führt</translation>
        </message>
        <message>
            <source>it is a link to a folder</source>
            <translation>es ist eine Verknüpfung auf einen Ordner</translation>
        </message>
        <message>
            <source>another file of this upload has the same name</source>
            <translation>eine andere Datei dieses Uploads hat denselben Namen</translation>
        </message>
        <message>
            <source>The archive %1 was not unpacked: its contents would be more than %2 times as large as itself, as is made to fill disks.</source>
            <translation>Das Archiv %1 wurde nicht entpackt: Sein Inhalt wäre mehr als %2-mal so groß wie es selbst; so etwas soll Datenträger zum Überlaufen bringen.</translation>
        </message>
        <message>
            <source>If you trust it, unpack it with another program and choose the folder.</source>
            <translation>Wenn Sie ihm vertrauen, entpacken Sie es mit einem anderen Programm, und wählen Sie den Ordner.</translation>
        </message>
        <message>
            <source>There is not enough room to unpack %1: it needs %2, and %3 are free.</source>
            <translation>Der Platz reicht nicht, um %1 zu entpacken: Es braucht %2, frei sind %3.</translation>
        </message>
        <message>
            <source>Free some space, or unpack it on another disk and choose the folder.</source>
            <translation>Schaffen Sie Platz, oder entpacken Sie es auf einem anderen Datenträger, und wählen Sie den Ordner.</translation>
        </message>
        <message>
            <source>The archive %1 holds more than %2 files.</source>
            <translation>Das Archiv %1 enthält mehr als %2 Dateien.</translation>
        </message>
        <message>
            <source>Fetch it again; if it goes on, verify the ZIP in full.</source>
            <translation>Holen Sie es noch einmal; wenn es wieder geschieht, prüfen Sie das ganze ZIP.</translation>
        </message>
        <message>
            <source>it is empty</source>
            <comment>a name</comment>
            <translation>er ist leer</translation>
        </message>
        <message>
            <source>it is empty</source>
            <comment>a file</comment>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <source>Remove it first, or choose another place.</source>
            <translation>Entfernen Sie es zuerst, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Choose another place for the file.</source>
            <translation>Wählen Sie einen anderen Ort für die Datei.</translation>
        </message>
        <message>
            <source>Wait until it is done, or choose another place.</source>
            <translation>Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>The album's manifest.json is damaged: %1.</source>
            <translation>Die manifest.json des Albums ist beschädigt: %1.</translation>
        </message>
        <message>
            <source>Upload the album again; the manifest is then written anew.</source>
            <translation>Laden Sie das Album noch einmal hoch; dabei wird sie neu geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>AlbumArchives</name>
        <message>
            <source>A ZIP of "%1" is being made.</source>
            <translation>Ein ZIP von „%1“ wird gerade erstellt.</translation>
        </message>
        <message>
            <source>Cancel that job or wait for its end, then delete the archive.</source>
            <translation>Brechen Sie diesen Auftrag ab, oder warten Sie sein Ende ab, und löschen Sie dann das Archiv.</translation>
        </message>
        <message>
            <source>It is no longer the ZIP that was made: somebody put another in its place.</source>
            <translation>Es ist nicht mehr das ZIP, das erstellt wurde: Jemand hat ein anderes an seine Stelle gesetzt.</translation>
        </message>
        <message>
            <source>Its directory can't be read to the end.</source>
            <translation>Sein Verzeichnis kann nicht zu Ende gelesen werden.</translation>
        </message>
        <message>
            <source>No album was named.</source>
            <translation>Es wurde kein Album genannt.</translation>
        </message>
    </context>
    <context>
        <name>Albums</name>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <source>Uploading · %1 of %2</source>
            <extracomment>%1 of %2 photos</extracomment>
            <translation>Wird hochgeladen · %1 von %2</translation>
        </message>
        <message>
            <source>Upload paused</source>
            <translation>Upload angehalten</translation>
        </message>
        <message>
            <source>Upload failed · see jobs</source>
            <translation>Upload gescheitert · siehe Aufträge</translation>
        </message>
        <message>
            <source>Upload waits, tries again</source>
            <translation>Upload wartet, neuer Versuch</translation>
        </message>
        <message>
            <source>Upload waits</source>
            <translation>Upload wartet</translation>
        </message>
        <message>
            <source>Making ZIP · %1</source>
            <extracomment>%1: "62 %"</extracomment>
            <translation>ZIP entsteht · %1</translation>
        </message>
        <message>
            <source>Making ZIP</source>
            <translation>ZIP entsteht</translation>
        </message>
        <message>
            <source>ZIP paused</source>
            <translation>ZIP angehalten</translation>
        </message>
        <message>
            <source>ZIP waits, tries again</source>
            <translation>ZIP wartet, neuer Versuch</translation>
        </message>
        <message>
            <source>ZIP waits</source>
            <translation>ZIP wartet</translation>
        </message>
        <message>
            <source>Out of date</source>
            <translation>Veraltet</translation>
        </message>
        <message numerus="yes">
            <source>Out of date · %n photos added</source>
            <translation>
                <numerusform>Veraltet · %n neues Foto</numerusform>
                <numerusform>Veraltet · %n neue Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Out of date · %n photos removed</source>
            <translation>
                <numerusform>Veraltet · %n Foto entfernt</numerusform>
                <numerusform>Veraltet · %n Fotos entfernt</numerusform>
            </translation>
        </message>
        <message>
            <source>Out of date · photos changed</source>
            <translation>Veraltet · Fotos geändert</translation>
        </message>
        <message>
            <source>Failed · see dead letters</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Ready · link until %1</source>
            <translation>Bereit · Link bis %1</translation>
        </message>
        <message>
            <source>Ready · no link yet</source>
            <translation>Bereit · kein Link</translation>
        </message>
        <message>
            <source>No ZIP yet</source>
            <translation>Noch kein ZIP</translation>
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <translation>
                <numerusform>%1 Foto</numerusform>
                <numerusform>%1 Fotos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 videos</source>
            <translation>
                <numerusform>%1 Video</numerusform>
                <numerusform>%1 Videos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>The ZIP's name</source>
            <translation>Der Name des ZIPs</translation>
        </message>
        <message>
            <source>%1 has %2 bytes in the store instead of %3.</source>
            <translation>%1 hat im Speicher %2 Bytes statt %3.</translation>
        </message>
        <message>
            <source>%1 lists another number of photos than the album has.</source>
            <translation>%1 führt eine andere Anzahl von Fotos auf, als das Album hat.</translation>
        </message>
        <message>
            <source>%1 does not name an archive of this album.</source>
            <translation>%1 bezeichnet kein Archiv dieses Albums.</translation>
        </message>
        <message>
            <source>Make the ZIP again; that writes it anew.</source>
            <translation>Erstellen Sie das ZIP neu; dabei wird diese Datei neu geschrieben.</translation>
        </message>
        <message>
            <source>The album "%1" has no ZIP yet.</source>
            <translation>Das Album „%1“ hat noch kein ZIP.</translation>
        </message>
        <message>
            <source>Make it first.</source>
            <translation>Erstellen Sie es zuerst.</translation>
        </message>
    </context>
    <context>
        <name>ArchiveBox</name>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Made %1</source>
            <extracomment>%1: "today 14:02", "19 Nov"</extracomment>
            <translation>Erstellt %1</translation>
        </message>
        <message>
            <source>Create one to send a link to your client.</source>
            <translation>Erstellen Sie eines, um Ihrem Kunden einen Link zu senden.</translation>
        </message>
    </context>
    <context>
        <name>Assembly</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 is shorter than it was.</source>
            <translation>%1 ist kürzer als zuvor.</translation>
        </message>
        <message>
            <source>%1 was changed meanwhile.</source>
            <translation>%1 wurde inzwischen geändert.</translation>
        </message>
        <message>
            <source>%1 was replaced or deleted while the ZIP was being made.</source>
            <translation>%1 wurde ersetzt oder gelöscht, während das ZIP erstellt wurde.</translation>
        </message>
        <message>
            <source>Photos reached this computer with other bytes than they have in the store.</source>
            <translation>Fotos kamen auf diesem Computer mit anderen Bytes an, als sie im Speicher haben.</translation>
        </message>
        <message>
            <source>Try again; if it happens again, check the line, or use https for the store.</source>
            <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, prüfen Sie die Leitung, oder verwenden Sie https für den Speicher.</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n things are still running.</source>
            <translation>
                <numerusform>%n Vorgang läuft noch.</numerusform>
                <numerusform>%n Vorgänge laufen noch.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is lost when you quit: they go on where they stopped at the next start.</source>
            <translation>Beim Beenden geht nichts verloren: Beim nächsten Start geht es dort weiter, wo es aufhörte.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Im Infobereich weitermachen</translation>
        </message>
        <message>
            <source>Pause and quit</source>
            <translation>Anhalten und beenden</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Bleiben</translation>
        </message>
        <message>
            <source>Do the same from now on</source>
            <translation>Ab jetzt immer so</translation>
        </message>
        <message>
            <source>Downloads, checks, unpacking and care end when you quit and have to be started again.</source>
            <translation>Downloads, Prüfungen, Entpacken und Pflege enden beim Beenden und müssen neu gestartet werden.</translation>
        </message>
        <message>
            <source>Uploads and jobs go on where they stopped at the next start.</source>
            <translation>Uploads und Aufträge gehen beim nächsten Start dort weiter, wo sie aufhörten.</translation>
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <source>A bucket's name has at most 63 characters.</source>
            <translation>Der Name eines Buckets hat höchstens 63 Zeichen.</translation>
        </message>
        <message>
            <source>A bucket's name has only lower-case letters, digits, dots and hyphens.</source>
            <translation>Der Name eines Buckets hat nur Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
        </message>
        <message>
            <source>A bucket's name begins and ends with a letter or digit.</source>
            <translation>Der Name eines Buckets beginnt und endet mit einem Buchstaben oder einer Ziffer.</translation>
        </message>
        <message>
            <source>A bucket's name has no two dots side by side.</source>
            <translation>Der Name eines Buckets hat keine zwei Punkte nebeneinander.</translation>
        </message>
        <message>
            <source>A bucket's name is no IP address.</source>
            <translation>Der Name eines Buckets ist keine IP-Adresse.</translation>
        </message>
        <message>
            <source>Which bucket? It must exist already.</source>
            <translation>Welcher Bucket? Es muss ihn schon geben.</translation>
        </message>
        <message>
            <source>Only the bucket's name, without an address. A folder has its own field.</source>
            <translation>Nur der Name des Buckets, ohne Adresse. Für einen Ordner gibt es ein eigenes Feld.</translation>
        </message>
        <message>
            <source>A bucket's name has at least 3 characters.</source>
            <translation>Der Name eines Buckets hat mindestens 3 Zeichen.</translation>
        </message>
        <message>
            <source>A bucket's name has only letters, digits, dots, hyphens and underscores.</source>
            <translation>Der Name eines Buckets hat nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
        </message>
        <message>
            <source>A folder's name, for instance deliveries or studio/deliveries.</source>
            <translation>Der Name eines Ordners, zum Beispiel lieferungen oder studio/lieferungen.</translation>
        </message>
        <message>
            <source>That is too long: at most 400 characters.</source>
            <translation>Das ist zu lang: höchstens 400 Zeichen.</translation>
        </message>
        <message>
            <source>%1 is needed: it is part of the address. %2</source>
            <translation>%1 wird als Teil der Adresse gebraucht. %2</translation>
        </message>
        <message>
            <source>Only the ID itself: letters and digits, without https and slashes.</source>
            <translation>Nur die ID selbst: Buchstaben und Ziffern, ohne https und Schrägstriche.</translation>
        </message>
        <message>
            <source>Which region is the bucket in?</source>
            <translation>In welcher Region liegt der Bucket?</translation>
        </message>
        <message>
            <source>A region has only lower-case letters, digits and hyphens, for instance eu-central-1.</source>
            <translation>Eine Region hat nur Kleinbuchstaben, Ziffern und Bindestriche, zum Beispiel eu-central-1.</translation>
        </message>
        <message>
            <source>Where is the store? For instance %1</source>
            <translation>Wo ist der Speicher? Zum Beispiel %1</translation>
        </message>
        <message>
            <source>Both are needed: %1 and %2.</source>
            <extracomment>%1 and %2 are what a provider calls the two keys: "Access key ID", "Secret access key".</extracomment>
            <translation>Beide werden gebraucht: %1 und %2.</translation>
        </message>
        <message>
            <source>Choose a profile.</source>
            <translation>Wählen Sie ein Profil.</translation>
        </message>
        <message>
            <source>Without https, whoever is on the way can read your photos. Use it only inside your own network.</source>
            <translation>Ohne https kann jeder auf dem Übertragungsweg Ihre Fotos lesen. Verwenden Sie das nur in Ihrem eigenen Netzwerk.</translation>
        </message>
    </context>
    <context>
        <name>ConnectWords</name>
        <message>
            <source>Copy the secret key again from the provider's page, all of it. If it is shown only once, make new keys there.</source>
            <translation>Kopieren Sie den geheimen Schlüssel noch einmal vollständig von der Seite des Anbieters. Wenn er dort nur einmal gezeigt wird, legen Sie neue Schlüssel an.</translation>
        </message>
        <message>
            <source>Copy the access key again from the provider's page, and check that the keys are for this store and switched on.</source>
            <translation>Kopieren Sie den Zugriffsschlüssel noch einmal von der Seite des Anbieters, und prüfen Sie, ob die Schlüssel für diesen Speicher gelten und eingeschaltet sind.</translation>
        </message>
        <message>
            <source>Copy both keys again from the provider's page.</source>
            <translation>Kopieren Sie beide Schlüssel noch einmal von der Seite des Anbieters.</translation>
        </message>
        <message>
            <source>Give these keys the rights under "Rights", then test again.</source>
            <translation>Geben Sie diesen Schlüsseln die Rechte, die unter „Rechte“ stehen, und testen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Check the bucket's name and the region, or make the bucket at your provider first.</source>
            <translation>Prüfen Sie den Namen des Buckets und die Region, oder legen Sie den Bucket zuerst bei Ihrem Anbieter an.</translation>
        </message>
        <message>
            <source>Choose the region that your provider shows for this bucket.</source>
            <translation>Wählen Sie die Region, die Ihr Anbieter für diesen Bucket anzeigt.</translation>
        </message>
        <message>
            <source>Set this computer's clock (switch on automatic time), then test again.</source>
            <translation>Stellen Sie die Uhr dieses Computers (am besten automatisch), und testen Sie dann noch einmal.</translation>
        </message>
        <message>
            <source>Check the endpoint's address and port. If the server uses a certificate of your own, add its authority to this computer's trusted certificates.</source>
            <translation>Prüfen Sie Adresse und Port des Endpunkts. Wenn der Server ein eigenes Zertifikat verwendet, nehmen Sie dessen Aussteller in die vertrauenswürdigen Zertifikate dieses Computers auf.</translation>
        </message>
        <message>
            <source>Check the endpoint: it must be the S3 API's address, not the web console's.</source>
            <translation>Prüfen Sie den Endpunkt: Es muss die Adresse der S3-API sein, nicht die der Weboberfläche.</translation>
        </message>
        <message>
            <source>Check the address above letter by letter, and that this computer is online.</source>
            <translation>Prüfen Sie die Adresse oben Buchstabe für Buchstabe und ob dieser Computer online ist.</translation>
        </message>
        <message>
            <source>The store does not answer as S3 does. Ask your provider, or choose another store.</source>
            <translation>Der Speicher antwortet nicht so, wie S3 es tut. Fragen Sie Ihren Anbieter, oder wählen Sie einen anderen Speicher.</translation>
        </message>
        <message>
            <source>Check that the disk of your home folder is not full and may be written to.</source>
            <translation>Prüfen Sie, ob der Datenträger mit Ihrem persönlichen Ordner noch Platz hat und beschreibbar ist.</translation>
        </message>
        <message>
            <source>Check what is typed above.</source>
            <translation>Prüfen Sie die Eingaben oben.</translation>
        </message>
    </context>
    <context>
        <name>DeadLetters</name>
        <message>
            <source>%1: %2, %3</source>
            <extracomment>A dead letter in one line. %1: album, %2: what failed, %3: when and how often</extracomment>
            <translation>%1: %2, %3</translation>
        </message>
        <message>
            <source>Give this store's key the rights that the program needs, then press Retry.</source>
            <translation>Geben Sie dem Schlüssel dieses Speichers die Rechte, die das Programm braucht, und wählen Sie dann „Erneut versuchen“.</translation>
        </message>
        <message>
            <source>Enter the store's keys again in the settings, then press Retry.</source>
            <translation>Geben Sie die Schlüssel des Speichers in den Einstellungen noch einmal ein, und wählen Sie dann „Erneut versuchen“.</translation>
        </message>
        <message>
            <source>Set the bucket's region in the settings, then press Retry.</source>
            <translation>Stellen Sie in den Einstellungen die Region des Buckets ein, und wählen Sie dann „Erneut versuchen“.</translation>
        </message>
        <message>
            <source>Look whether the album's photos are still there; upload them again if not. Then press Retry.</source>
            <translation>Sehen Sie nach, ob die Fotos des Albums noch da sind; laden Sie sie sonst noch einmal hoch. Wählen Sie dann „Erneut versuchen“.</translation>
        </message>
        <message>
            <source>Make the ZIP over your line instead: that asks less of the store.</source>
            <translation>Erstellen Sie das ZIP stattdessen über Ihre Leitung: Das verlangt dem Speicher weniger ab.</translation>
        </message>
        <message>
            <source>Press Retry: the ZIP is made again.</source>
            <translation>Wählen Sie „Erneut versuchen“: Das ZIP wird neu erstellt.</translation>
        </message>
        <message>
            <source>Please report this. Copy details has all that is needed.</source>
            <translation>Bitte melden Sie dies. „Einzelheiten kopieren“ enthält alles, was gebraucht wird.</translation>
        </message>
        <message>
            <source>Make sure that the disk is not full and that the ledger's folder may be written to, then press Retry.</source>
            <translation>Sorgen Sie dafür, dass der Datenträger nicht voll und der Ordner des Auftragsbuchs beschreibbar ist, und wählen Sie dann „Erneut versuchen“.</translation>
        </message>
        <message>
            <source>Change what the message names, then make the ZIP anew from the album.</source>
            <translation>Ändern Sie, was die Meldung nennt, und erstellen Sie dann das ZIP vom Album aus neu.</translation>
        </message>
        <message>
            <source>Nothing: the job goes on in the other program.</source>
            <translation>Nichts: Der Auftrag geht im anderen Programm weiter.</translation>
        </message>
        <message>
            <source>Retried %1</source>
            <extracomment>%1: a time, "today 14:02"</extracomment>
            <translation>Erneut versucht %1</translation>
        </message>
        <message>
            <source>Discarded %1</source>
            <translation>Verworfen %1</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>%1 · job %2 · %3</source>
            <extracomment>%1: album, %2: a number, %3: a time</extracomment>
            <translation>%1 · Auftrag %2 · %3</translation>
        </message>
        <message>
            <source>No photo was touched. The ZIP is begun anew at the next try.</source>
            <translation>Kein Foto wurde angerührt. Beim nächsten Versuch wird das ZIP von vorn begonnen.</translation>
        </message>
        <message numerus="yes">
            <source>No photo was touched; %1 of %2 parts are kept and will not be made again.</source>
            <translation>
                <numerusform>Kein Foto wurde angerührt; %1 von %2 Teilen bleibt erhalten und wird nicht noch einmal erstellt.</numerusform>
                <numerusform>Kein Foto wurde angerührt; %1 von %2 Teilen bleiben erhalten und werden nicht noch einmal erstellt.</numerusform>
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
                <numerusform>%n Versuch</numerusform>
                <numerusform>%n Versuche</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, chunk %2</source>
            <extracomment>%1: "Joining in the store", %2: number of the chunk of the ZIP</extracomment>
            <translation>%1, Teilstück %2</translation>
        </message>
        <message>
            <source>%1 sent, %2 fetched, %3 copied in the store</source>
            <translation>%1 gesendet, %2 geholt, %3 im Speicher kopiert</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>What a job did when its try ended</extracomment>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>Answer</source>
            <extracomment>Of the store</extracomment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Request id</source>
            <translation>Anfragenummer</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The keys of “%1” are no longer on this computer.</source>
            <translation>Die Schlüssel von „%1“ sind nicht mehr auf diesem Computer.</translation>
        </message>
        <message>
            <source>Give them again in Settings, under Stores.</source>
            <translation>Geben Sie sie in den Einstellungen unter „Speicher“ noch einmal ein.</translation>
        </message>
        <message numerus="yes">
            <source>%n things of “%1” wait until it is open again.</source>
            <translation>
                <numerusform>%n Vorgang von „%1“ wartet, bis der Speicher wieder geöffnet ist.</numerusform>
                <numerusform>%n Vorgänge von „%1“ warten, bis der Speicher wieder geöffnet ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Downloads, checks and care were stopped.</source>
            <translation>Downloads, Prüfungen und Pflege wurden abgebrochen.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Zurück</translation>
        </message>
    </context>
    <context>
        <name>DropFilter</name>
        <message>
            <source>That can't be uploaded. Drop files, folders or archives (ZIP, TAR, 7z) from this computer.</source>
            <translation>Das kann nicht hochgeladen werden. Ziehen Sie Dateien, Ordner oder Archive (ZIP, TAR, 7z) von diesem Computer hierher.</translation>
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Cancelled.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>Start it again when you want to go on.</source>
            <translation>Starten Sie es noch einmal, wenn Sie weitermachen möchten.</translation>
        </message>
        <message>
            <source>Check the endpoint's spelling and the Internet connection.</source>
            <translation>Prüfen Sie die Schreibweise des Endpunkts und die Internetverbindung.</translation>
        </message>
        <message>
            <source>Check the endpoint's address and port, and that the server is running.</source>
            <translation>Prüfen Sie Adresse und Port des Endpunkts und ob der Server läuft.</translation>
        </message>
        <message>
            <source>Check the connection and try again; what was finished is kept.</source>
            <translation>Prüfen Sie die Verbindung, und versuchen Sie es noch einmal; was fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Check the endpoint's address. If the server uses a certificate of your own, add its authority to this computer's trusted certificates.</source>
            <translation>Prüfen Sie die Adresse des Endpunkts. Wenn der Server ein eigenes Zertifikat verwendet, nehmen Sie dessen Aussteller in die vertrauenswürdigen Zertifikate dieses Computers auf.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, lower the number of parallel requests.</source>
            <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, verringern Sie die Zahl gleichzeitiger Anfragen.</translation>
        </message>
        <message>
            <source>Wait a little and try again, or lower the number of parallel requests.</source>
            <translation>Warten Sie ein wenig, und versuchen Sie es noch einmal, oder verringern Sie die Zahl gleichzeitiger Anfragen.</translation>
        </message>
        <message>
            <source>Try again in a few minutes; if it goes on, ask the store's support and give them the request id.</source>
            <translation>Versuchen Sie es in einigen Minuten noch einmal; wenn es wieder geschieht, fragen Sie den Support des Speichers, und nennen Sie die Anfragenummer.</translation>
        </message>
        <message>
            <source>Check the access key and the secret key; copy both again from the provider's page.</source>
            <translation>Prüfen Sie den Zugriffsschlüssel und den geheimen Schlüssel; kopieren Sie beide noch einmal von der Seite des Anbieters.</translation>
        </message>
        <message>
            <source>Set this computer's clock (switch on automatic time).</source>
            <translation>Stellen Sie die Uhr dieses Computers (am besten automatisch).</translation>
        </message>
        <message>
            <source>Check the bucket's name, or create the bucket at your provider first.</source>
            <translation>Prüfen Sie den Namen des Buckets, oder legen Sie den Bucket zuerst bei Ihrem Anbieter an.</translation>
        </message>
        <message>
            <source>Start it again; the unfinished upload is no longer in the store.</source>
            <translation>Starten Sie es noch einmal; der unfertige Upload ist nicht mehr im Speicher.</translation>
        </message>
        <message>
            <source>Somebody else wrote this object meanwhile; try again.</source>
            <translation>Jemand anderes hat dieses Objekt inzwischen geschrieben; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Start it again; the store does not have a part that it had confirmed.</source>
            <translation>Starten Sie es noch einmal; dem Speicher fehlt ein Teil, den er bestätigt hatte.</translation>
        </message>
        <message>
            <source>Try again; if it goes on, check this computer's memory and network.</source>
            <translation>Versuchen Sie es noch einmal; wenn es wieder geschieht, prüfen Sie Arbeitsspeicher und Netzwerk dieses Computers.</translation>
        </message>
        <message>
            <source>Check the endpoint: it must be the S3 API's address, not the web console's.</source>
            <translation>Prüfen Sie den Endpunkt: Es muss die Adresse der S3-API sein, nicht die der Weboberfläche.</translation>
        </message>
        <message>
            <source>Make several smaller albums out of it.</source>
            <translation>Machen Sie mehrere kleinere Alben daraus.</translation>
        </message>
        <message>
            <source>Make the ZIP again; it will hold the photos as they are now.</source>
            <translation>Erstellen Sie das ZIP neu; es enthält dann die Fotos, wie sie jetzt sind.</translation>
        </message>
        <message>
            <source>Make or upload it again.</source>
            <translation>Erstellen Sie es neu, oder laden Sie es noch einmal hoch.</translation>
        </message>
        <message>
            <source>Check the path.</source>
            <translation>Prüfen Sie den Pfad.</translation>
        </message>
        <message>
            <source>Give yourself the right to read it, then try again.</source>
            <translation>Geben Sie sich das Recht, es zu lesen, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Upload again when the file is no longer being written.</source>
            <translation>Laden Sie noch einmal hoch, wenn die Datei nicht mehr geschrieben wird.</translation>
        </message>
        <message>
            <source>Check the disk and try again.</source>
            <translation>Prüfen Sie den Datenträger, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Free some space or choose another place, then go on; what was finished is kept.</source>
            <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort, und machen Sie dann weiter; was fertig war, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Move the ledger's file away; a new one is made. No photo or archive is lost.</source>
            <translation>Verschieben Sie die Datei des Auftragsbuchs; ein neues wird angelegt. Kein Foto und kein Archiv geht verloren.</translation>
        </message>
        <message>
            <source>Rename it and try again.</source>
            <translation>Benennen Sie es um, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Choose a folder that holds photos or videos.</source>
            <translation>Wählen Sie einen Ordner, der Fotos oder Videos enthält.</translation>
        </message>
        <message>
            <source>Please report this; it is a fault of the program.</source>
            <translation>Bitte melden Sie dies; es ist ein Fehler des Programms.</translation>
        </message>
        <message>
            <source>Give these keys the rights that Photoporter needs.</source>
            <translation>Geben Sie diesen Schlüsseln die Rechte, die Photoporter braucht.</translation>
        </message>
        <message>
            <source>Check the name, and look at what is there.</source>
            <translation>Prüfen Sie den Namen, und sehen Sie nach, was da ist.</translation>
        </message>
        <message>
            <source>Set the bucket's region.</source>
            <translation>Geben Sie die Region des Buckets an.</translation>
        </message>
        <message>
            <source>Please report this together with the ZIP's plan.</source>
            <translation>Bitte melden Sie dies zusammen mit dem Plan des ZIPs.</translation>
        </message>
        <message>
            <source>Try out what this store can do.</source>
            <translation>Probieren Sie aus, was dieser Speicher kann.</translation>
        </message>
        <message>
            <source>Make the ZIP again.</source>
            <translation>Erstellen Sie das ZIP neu.</translation>
        </message>
        <message>
            <source>Check that the ledger's folder is writable and not full, or use another ledger.</source>
            <translation>Prüfen Sie, ob der Ordner des Auftragsbuchs beschreibbar und nicht voll ist, oder verwenden Sie ein anderes Auftragsbuch.</translation>
        </message>
        <message>
            <source>Check what was asked for.</source>
            <translation>Prüfen Sie, was verlangt wurde.</translation>
        </message>
        <message>
            <source>Check the album's name, or upload it first.</source>
            <translation>Prüfen Sie den Namen des Albums, oder laden Sie es zuerst hoch.</translation>
        </message>
        <message>
            <source>Let it go on there, and see how it stands.</source>
            <translation>Lassen Sie es dort weitergehen, und sehen Sie nach, wie es steht.</translation>
        </message>
    </context>
    <context>
        <name>ErrorClasses</name>
        <message>
            <source>Store not reachable</source>
            <translation>Speicher nicht erreichbar</translation>
        </message>
        <message>
            <source>No answer in time</source>
            <translation>Keine rechtzeitige Antwort</translation>
        </message>
        <message>
            <source>Asked to slow down</source>
            <translation>Vom Speicher gebremst</translation>
        </message>
        <message>
            <source>No permission</source>
            <translation>Keine Berechtigung</translation>
        </message>
        <message>
            <source>Something is missing</source>
            <translation>Etwas fehlt</translation>
        </message>
        <message>
            <source>Photos changed meanwhile</source>
            <translation>Fotos inzwischen geändert</translation>
        </message>
        <message>
            <source>Damaged data</source>
            <translation>Beschädigte Daten</translation>
        </message>
        <message>
            <source>Store can't do it</source>
            <translation>Der Speicher kann das nicht</translation>
        </message>
        <message>
            <source>This computer's disk</source>
            <translation>Datenträger dieses Computers</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Fault of the program</source>
            <translation>Fehler des Programms</translation>
        </message>
    </context>
    <context>
        <name>FolderStore</name>
        <message>
            <source>Could not read a part</source>
            <translation>Ein Teil konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>The file of a copied object was edited in place meanwhile.</source>
            <translation>Die Datei eines kopierten Objekts wurde währenddessen an Ort und Stelle geändert.</translation>
        </message>
        <message>
            <source>Could not put the parts together</source>
            <translation>Die Teile konnten nicht zusammengefügt werden</translation>
        </message>
        <message>
            <source>Part %1 of "%2" is not in the folder as it was confirmed, or not in its order.</source>
            <translation>Teil %1 von „%2“ liegt nicht so im Ordner, wie er bestätigt wurde, oder nicht in seiner Reihenfolge.</translation>
        </message>
        <message>
            <source>An object needs at least one part.</source>
            <translation>Ein Objekt braucht mindestens einen Teil.</translation>
        </message>
        <message>
            <source>Part %1 of %2 has %3 bytes; all but the last need %4.</source>
            <translation>Teil %1 von %2 hat %3 Bytes; alle außer dem letzten brauchen %4.</translation>
        </message>
        <message>
            <source>All parts but the last must be of one size, the last not larger.</source>
            <translation>Alle Teile außer dem letzten müssen gleich groß sein, der letzte nicht größer.</translation>
        </message>
        <message>
            <source>An object of %1 is larger than the store takes (%2).</source>
            <translation>Ein Objekt von %1 ist größer, als der Speicher annimmt (%2).</translation>
        </message>
        <message>
            <source>Could not read the object "%1"</source>
            <translation>Das Objekt „%1“ konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>"%1" became shorter while it was read.</source>
            <translation>„%1“ wurde beim Lesen kürzer.</translation>
        </message>
        <message>
            <source>"%1" is another by now.</source>
            <translation>„%1“ ist inzwischen ein anderes Objekt.</translation>
        </message>
        <message>
            <source>The range from %1 to %2 is not inside the %3 bytes of "%4".</source>
            <translation>Der Bereich von %1 bis %2 liegt nicht innerhalb der %3 Bytes von „%4“.</translation>
        </message>
        <message>
            <source>Could not write the object "%1"</source>
            <translation>Das Objekt „%1“ konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>A folder has no links to give away.</source>
            <translation>Ein Ordner hat keine Links, die man weitergeben könnte.</translation>
        </message>
        <message>
            <source>Share the file "%1" itself, or deliver through an S3 store.</source>
            <translation>Geben Sie die Datei „%1“ selbst weiter, oder liefern Sie über einen S3-Speicher.</translation>
        </message>
        <message>
            <source>Could not read the folder "%1"</source>
            <translation>Der Ordner „%1“ konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Move it to another place, then try again.</source>
            <translation>Verschieben Sie es an einen anderen Ort, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Give yourself the right to read and write in this folder, then try again.</source>
            <translation>Geben Sie sich das Recht, in diesem Ordner zu lesen und zu schreiben, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>Choose a folder on a file system that takes larger files, or make smaller ZIPs.</source>
            <translation>Wählen Sie einen Ordner auf einem Dateisystem, das größere Dateien annimmt, oder erstellen Sie kleinere ZIPs.</translation>
        </message>
        <message>
            <source>Could not lock "%1" in the folder</source>
            <translation>„%1“ im Ordner konnte nicht gesperrt werden</translation>
        </message>
        <message>
            <source>Could not make "%1"</source>
            <translation>„%1“ konnte nicht angelegt werden</translation>
        </message>
        <message>
            <source>Could not open "%1"</source>
            <translation>„%1“ konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <source>The folder is in format %1, which is unknown here.</source>
            <translation>Der Ordner ist im Format %1, das hier unbekannt ist.</translation>
        </message>
        <message>
            <source>Use the newest version of Photoporter.</source>
            <translation>Verwenden Sie die neueste Version von Photoporter.</translation>
        </message>
        <message>
            <source>Could not write into the folder</source>
            <translation>In den Ordner konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Could not open the folder "%1"</source>
            <translation>Der Ordner „%1“ konnte nicht geöffnet werden</translation>
        </message>
        <message>
            <source>Check the path, and that the disk or network share is mounted.</source>
            <translation>Prüfen Sie den Pfad und ob der Datenträger oder die Netzwerkfreigabe verbunden ist.</translation>
        </message>
        <message>
            <source>The upload of "%1" is no longer in the folder.</source>
            <translation>Der Upload von „%1“ ist nicht mehr im Ordner.</translation>
        </message>
        <message>
            <source>Could not write a part of "%1"</source>
            <translation>Ein Teil von „%1“ konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>Could not begin the upload of "%1"</source>
            <translation>Der Upload von „%1“ konnte nicht begonnen werden</translation>
        </message>
        <message>
            <source>Part number %1 is not one from 1 to %2.</source>
            <translation>Teilnummer %1 liegt nicht zwischen 1 und %2.</translation>
        </message>
        <message>
            <source>Could not write part %1</source>
            <translation>Teil %1 konnte nicht geschrieben werden</translation>
        </message>
        <message>
            <source>A part of %1 is larger than a store takes (%2).</source>
            <translation>Ein Teil von %1 ist größer, als ein Speicher annimmt (%2).</translation>
        </message>
        <message>
            <source>Could not read the source of a copy</source>
            <translation>Die Quelle einer Kopie konnte nicht gelesen werden</translation>
        </message>
        <message>
            <source>Could not copy the source of a part</source>
            <translation>Die Quelle eines Teils konnte nicht kopiert werden</translation>
        </message>
        <message>
            <source>"%1" was replaced meanwhile.</source>
            <translation>„%1“ wurde inzwischen ersetzt.</translation>
        </message>
        <message>
            <source>Could not abort the upload of "%1"</source>
            <translation>Der Upload von „%1“ konnte nicht abgebrochen werden</translation>
        </message>
        <message>
            <source>Could not list the unfinished uploads</source>
            <translation>Die unfertigen Uploads konnten nicht aufgelistet werden</translation>
        </message>
        <message>
            <source>There is no object "%1" in the folder.</source>
            <translation>Es gibt kein Objekt „%1“ im Ordner.</translation>
        </message>
        <message>
            <source>Could not make a file in "%1"</source>
            <translation>In „%1“ konnte keine Datei angelegt werden</translation>
        </message>
        <message>
            <source>The object "%1" exists already.</source>
            <translation>Das Objekt „%1“ gibt es schon.</translation>
        </message>
        <message>
            <source>The object "%1" is not the one that was to be replaced.</source>
            <translation>Das Objekt „%1“ ist nicht das, das ersetzt werden sollte.</translation>
        </message>
        <message>
            <source>Could not make a folder of the object "%1"</source>
            <translation>Ein Ordner des Objekts „%1“ konnte nicht angelegt werden</translation>
        </message>
        <message>
            <source>"%1" is in the way: it is neither a file nor a folder.</source>
            <translation>„%1“ ist im Weg: Es ist weder Datei noch Ordner.</translation>
        </message>
        <message>
            <source>Could not remove the object "%1"</source>
            <translation>Das Objekt „%1“ konnte nicht entfernt werden</translation>
        </message>
        <message>
            <source>The range of "%1" from %2 to %3 is not inside its %4 bytes.</source>
            <translation>Der Bereich von „%1“ von %2 bis %3 liegt nicht innerhalb seiner %4 Bytes.</translation>
        </message>
    </context>
    <context>
        <name>Format</name>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 MB</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 GB</translation>
        </message>
        <message>
            <source>%1 TB</source>
            <translation>%1 TB</translation>
        </message>
        <message>
            <source>%1 B</source>
            <translation>%1 B</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes</source>
            <translation>
                <numerusform>%1 Byte</numerusform>
                <numerusform>%1 Bytes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Both in the unit that follows: "7.2 of 11.6" becomes "7.2 of 11.6 GB".</extracomment>
            <translation>%1 von %2</translation>
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
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>noch etwa %1</translation>
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
            <translation>weniger als %1 $</translation>
        </message>
        <message>
            <source>$%1</source>
            <translation>%1 $</translation>
        </message>
        <message>
            <source>today %1</source>
            <translation>heute %1</translation>
        </message>
        <message>
            <source>yesterday %1</source>
            <translation>gestern %1</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
    </context>
    <context>
        <name>Http</name>
        <message>
            <source>There is no host "%1".</source>
            <translation>Den Host „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>Nothing answers at %1.</source>
            <translation>Unter %1 antwortet nichts.</translation>
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
        </message>
        <message>
            <source>No encrypted connection to %1 could be made.</source>
            <translation>Es kam keine verschlüsselte Verbindung zu %1 zustande.</translation>
        </message>
        <message>
            <source>The proxy on the way to %1 did not let the request through.</source>
            <translation>Der Proxy auf dem Weg zu %1 hat die Anfrage nicht durchgelassen.</translation>
        </message>
        <message>
            <source>Check the proxy settings of this computer (http_proxy, https_proxy, no_proxy).</source>
            <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers (http_proxy, https_proxy, no_proxy).</translation>
        </message>
        <message>
            <source>What %1 answers is not HTTP.</source>
            <translation>Was %1 antwortet, ist kein HTTP.</translation>
        </message>
        <message>
            <source>The connection to %1 was lost.</source>
            <translation>Die Verbindung zu %1 ging verloren.</translation>
        </message>
        <message>
            <source>"%1" is no address that can be asked for.</source>
            <translation>„%1“ ist keine Adresse, die abgefragt werden kann.</translation>
        </message>
        <message>
            <source>%1 answers with more than the %2 that were asked for.</source>
            <translation>%1 antwortet mit mehr als den %2, nach denen gefragt wurde.</translation>
        </message>
        <message>
            <source>The certificate of %1 is not trusted: %2.</source>
            <translation>Dem Zertifikat von %1 wird nicht vertraut: %2.</translation>
        </message>
        <message>
            <source>The file of trusted certificates "%1" can't be read or holds no certificate in PEM form.</source>
            <translation>Die Datei mit vertrauenswürdigen Zertifikaten „%1“ kann nicht gelesen werden oder enthält kein Zertifikat im PEM-Format.</translation>
        </message>
        <message>
            <source>Check AWS_CA_BUNDLE or ca_bundle in the AWS profile.</source>
            <translation>Prüfen Sie AWS_CA_BUNDLE oder ca_bundle im AWS-Profil.</translation>
        </message>
        <message>
            <source>%1 has been silent for %2 s.</source>
            <translation>%1 hat %2 s lang nichts gesendet.</translation>
        </message>
        <message>
            <source>No connection to %1 came about within %2 s.</source>
            <translation>Innerhalb von %2 s kam keine Verbindung zu %1 zustande.</translation>
        </message>
    </context>
    <context>
        <name>JobEvents</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation>
                <numerusform>%Ln Foto</numerusform>
                <numerusform>%Ln Fotos</numerusform>
            </translation>
        </message>
        <message>
            <source>Planned: %1, in %2</source>
            <comment>photos; a duration</comment>
            <translation>Geplant: %1 in %2</translation>
        </message>
        <message>
            <source>Planned: %1 in %2, %3</source>
            <comment>photos; chunks; parts</comment>
            <translation>Geplant: %1 in %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%Ln chunks</source>
            <translation>
                <numerusform>%Ln Teilstück</numerusform>
                <numerusform>%Ln Teilstücken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln parts</source>
            <translation>
                <numerusform>%Ln Teil</numerusform>
                <numerusform>%Ln Teile</numerusform>
            </translation>
        </message>
        <message>
            <source>Chunk %1 finished: %2 copied in the store</source>
            <comment>a number; bytes</comment>
            <translation>Teilstück %1 fertig: %2 im Speicher kopiert</translation>
        </message>
        <message>
            <source>Chunk %1 finished: %2, %3 copied in the store</source>
            <comment>a number; parts; bytes</comment>
            <translation>Teilstück %1 fertig: %2, %3 im Speicher kopiert</translation>
        </message>
        <message>
            <source>for an unknown reason</source>
            <translation>aus unbekanntem Grund</translation>
        </message>
        <message>
            <source>Chunk %1 failed: %2</source>
            <comment>a number; a headline</comment>
            <translation>Teilstück %1 gescheitert: %2</translation>
        </message>
        <message>
            <source>Chunk %1: %2; tried again after %3</source>
            <comment>a number; a headline; a duration</comment>
            <translation>Teilstück %1: %2; nach %3 erneut versucht</translation>
        </message>
        <message numerus="yes">
            <source>%n requests were sent again</source>
            <translation>
                <numerusform>%n Anfrage wurde erneut gesendet</numerusform>
                <numerusform>%n Anfragen wurden erneut gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chunk %1: %n requests were sent again</source>
            <translation>
                <numerusform>Teilstück %1: %n Anfrage wurde erneut gesendet</numerusform>
                <numerusform>Teilstück %1: %n Anfragen wurden erneut gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The store asked %n times to slow down</source>
            <translation>
                <numerusform>Der Speicher bremste %n-mal</numerusform>
                <numerusform>Der Speicher bremste %n-mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Chunk %1: the store asked %n times to slow down</source>
            <translation>
                <numerusform>Teilstück %1: Der Speicher bremste %n-mal</numerusform>
                <numerusform>Teilstück %1: Der Speicher bremste %n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Try %1 failed: %2</source>
            <comment>a number; a headline</comment>
            <translation>Versuch %1 gescheitert: %2</translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <comment>a headline</comment>
            <translation>Gescheitert: %1</translation>
        </message>
        <message>
            <source>Paused; what is made so far is kept</source>
            <translation>Angehalten; was bisher fertig ist, bleibt erhalten</translation>
        </message>
        <message>
            <source>Interrupted: the program ended; what is made so far is kept</source>
            <translation>Unterbrochen: Das Programm wurde beendet; was bisher fertig ist, bleibt erhalten</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>The ZIP is ready: %1</source>
            <translation>Das ZIP ist bereit: %1</translation>
        </message>
        <message>
            <source>asked for by you</source>
            <translation>von Ihnen angefordert</translation>
        </message>
        <message>
            <source>asked for by maintenance: the album changed</source>
            <translation>von der Pflege angefordert: das Album hat sich geändert</translation>
        </message>
        <message>
            <source>by itself, after the failure</source>
            <translation>von selbst, nach dem Scheitern</translation>
        </message>
        <message>
            <source>asked for from dead letter %1</source>
            <translation>vom gescheiterten Auftrag %1 aus angefordert</translation>
        </message>
        <message>
            <source>asked for</source>
            <translation>angefordert</translation>
        </message>
        <message>
            <source>asked for by “%1”</source>
            <translation>von „%1“ angefordert</translation>
        </message>
        <message>
            <source>Put in line: %1</source>
            <comment>%1: who asked</comment>
            <translation>Eingereiht: %1</translation>
        </message>
        <message>
            <source>Try %1 begins: %2</source>
            <comment>a number; why</comment>
            <translation>Versuch %1 beginnt: %2</translation>
        </message>
        <message>
            <source>Joined in %1</source>
            <comment>a duration</comment>
            <translation>Zusammengefügt in %1</translation>
        </message>
        <message>
            <source>Checked in %1</source>
            <comment>a duration</comment>
            <translation>Geprüft in %1</translation>
        </message>
        <message>
            <source>asked for with the upload</source>
            <translation>mit dem Upload angefordert</translation>
        </message>
        <message>
            <source>The ZIP was there already: %1</source>
            <comment>%1: photos</comment>
            <translation>Das ZIP gab es schon: %1</translation>
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
            <translation>Fertig</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>exact bytes</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Streaming would need</source>
            <comment>fetching all photos and sending the ZIP; a duration</comment>
            <translation>Leitung bräuchte</translation>
        </message>
        <message>
            <source>How long it takes to fetch all photos and send the ZIP through your line</source>
            <translation>So lange würde es dauern, alle Fotos zu holen und das ZIP über Ihre Leitung zu senden</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>To the store; what is under way counts when it is done</source>
            <translation>An den Speicher; was unterwegs ist, zählt, wenn es fertig ist</translation>
        </message>
        <message>
            <source>Tries again</source>
            <translation>Neue Versuche</translation>
        </message>
        <message numerus="yes">
            <source>Requests sent again; the store asked %n times to slow down</source>
            <translation>
                <numerusform>Erneut gesendete Anfragen; der Speicher bremste %n-mal</numerusform>
                <numerusform>Erneut gesendete Anfragen; der Speicher bremste %n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>By the store's list prices for requests and traffic</source>
            <translation>Nach den Listenpreisen des Speichers für Anfragen und Datenverkehr</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tempo</translation>
        </message>
        <message>
            <source>Files done</source>
            <translation>Fertige Dateien</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>counts</comment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Left</source>
            <comment>time</comment>
            <translation>Restzeit</translation>
        </message>
        <message>
            <source>Not sent</source>
            <comment>files</comment>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>What was unpacked for this upload was removed when it was cancelled. Upload the archive again: photos that were sent are not sent again.</source>
            <translation>Was für diesen Upload entpackt war, wurde beim Abbrechen entfernt. Laden Sie das Archiv noch einmal hoch: Schon gesendete Fotos werden nicht noch einmal gesendet.</translation>
        </message>
        <message>
            <source>This album's ZIP was there already: nothing had to be made.</source>
            <translation>Das ZIP dieses Albums war schon da: Es musste nichts erstellt werden.</translation>
        </message>
        <message>
            <source>%1 made from %2 sent</source>
            <comment>bytes</comment>
            <translation>%1 aus %2 gesendeten Daten erstellt</translation>
        </message>
        <message>
            <source>%1 made from %2 sent: %3 did not have to travel.</source>
            <comment>bytes</comment>
            <translation>%1 aus %2 gesendeten Daten erstellt: %3 mussten nicht übertragen werden.</translation>
        </message>
    </context>
    <context>
        <name>JobStory</name>
        <message>
            <source>The ledger does not know job %1.</source>
            <translation>Das Auftragsbuch kennt den Auftrag %1 nicht.</translation>
        </message>
        <message>
            <source>Finished jobs are forgotten after a while. Choose another one.</source>
            <translation>Fertige Aufträge werden nach einer Weile vergessen. Wählen Sie einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>There is no job %1.</source>
            <translation>Es gibt keinen Auftrag %1.</translation>
        </message>
        <message>
            <source>this album's ZIP is there already</source>
            <translation>das ZIP dieses Albums gibt es schon</translation>
        </message>
        <message>
            <source>job %1 (%2)</source>
            <translation>Auftrag %1 (%2)</translation>
        </message>
        <message>
            <source>no progress for %1</source>
            <translation>kein Fortschritt seit %1</translation>
        </message>
        <message>
            <source>photos were changed</source>
            <translation>Fotos wurden geändert</translation>
        </message>
        <message>
            <source>settled for more than %1</source>
            <translation>erledigt seit mehr als %1</translation>
        </message>
        <message>
            <source>old jobs and metrics</source>
            <translation>alte Aufträge und Kennzahlen</translation>
        </message>
        <message>
            <source>older than the settings keep them</source>
            <translation>älter, als die Einstellungen sie aufbewahren</translation>
        </message>
        <message>
            <source>%1 is not below zips/ and was left alone.</source>
            <translation>%1 liegt nicht unter zips/ und blieb unangetastet.</translation>
        </message>
        <message>
            <source>The job made no progress for %1.</source>
            <translation>Der Auftrag kam %1 lang nicht voran.</translation>
        </message>
        <message>
            <source>Retry it; what is finished of it is kept.</source>
            <translation>Versuchen Sie ihn erneut; was davon fertig ist, bleibt erhalten.</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>begun %1 ago and not finished, of no job that goes on</source>
            <translation>vor %1 begonnen und nicht fertig, gehört zu keinem Auftrag, der noch weitergeht</translation>
        </message>
        <message>
            <source>%1 old, of no job that goes on</source>
            <translation>seit %1 da, gehört zu keinem Auftrag, der noch weitergeht</translation>
        </message>
        <message>
            <source>made %1 ago</source>
            <translation>vor %1 erstellt</translation>
        </message>
        <message>
            <source>replaced %1 ago</source>
            <translation>vor %1 ersetzt</translation>
        </message>
        <message>
            <source>The ZIP's name</source>
            <translation>Der Name des ZIPs</translation>
        </message>
        <message>
            <source>Job %1 was paused.</source>
            <translation>Auftrag %1 wurde angehalten.</translation>
        </message>
        <message>
            <source>Another program works on job %1 by now.</source>
            <translation>An Auftrag %1 arbeitet inzwischen ein anderes Programm.</translation>
        </message>
        <message>
            <source>“%1” is no policy.</source>
            <translation>„%1“ ist kein Verfahren.</translation>
        </message>
        <message>
            <source>Use automatic, no-transfer or relay.</source>
            <translation>Verwenden Sie automatic, no-transfer oder relay.</translation>
        </message>
        <message>
            <source>The store can't do what was asked of it, and will not learn it by being asked again.</source>
            <translation>Der Speicher kann nicht, was von ihm verlangt wurde, und lernt es auch nicht, wenn man ihn noch einmal fragt.</translation>
        </message>
        <message>
            <source>What was asked for can't be made, however often it is tried.</source>
            <translation>Was verlangt wurde, kann nicht erstellt werden, so oft man es auch versucht.</translation>
        </message>
        <message>
            <source>It failed by a mistake of the program, which it would make again.</source>
            <translation>Es scheiterte an einem Fehler des Programms, den es wieder machen würde.</translation>
        </message>
        <message>
            <source>A retry of job %1 can't help. %2 It failed with: %3</source>
            <translation>Ein erneuter Versuch von Auftrag %1 kann nicht helfen. %2 Er scheiterte mit: %3</translation>
        </message>
        <message>
            <source>Dead letter %1 is open.</source>
            <translation>Der gescheiterte Auftrag %1 ist offen.</translation>
        </message>
        <message>
            <source>There is no dead letter %1.</source>
            <translation>Es gibt keinen gescheiterten Auftrag %1.</translation>
        </message>
        <message>
            <source>Only a discarded one can be restored.</source>
            <translation>Nur ein verworfener kann zurückgeholt werden.</translation>
        </message>
        <message>
            <source>Albums of up to this many files are made in one go.</source>
            <translation>Alben mit höchstens so vielen Dateien werden in einem Stück erstellt.</translation>
        </message>
        <message>
            <source>Files that one chunk of a larger album is meant to have.</source>
            <translation>Dateien, die ein Teilstück eines größeren Albums haben soll.</translation>
        </message>
        <message>
            <source>Chunks that an album is divided into at most.</source>
            <translation>Teilstücke, in die ein Album höchstens geteilt wird.</translation>
        </message>
        <message>
            <source>Chunks that are made side by side.</source>
            <translation>Teilstücke, die gleichzeitig erstellt werden.</translation>
        </message>
        <message>
            <source>Albums whose ZIPs are made side by side.</source>
            <translation>Alben, deren ZIPs gleichzeitig erstellt werden.</translation>
        </message>
        <message>
            <source>Requests to the store at once.</source>
            <translation>Gleichzeitige Anfragen an den Speicher.</translation>
        </message>
        <message>
            <source>Tries of a chunk before the job's try has failed.</source>
            <translation>Versuche eines Teilstücks, bevor der Versuch des Auftrags gescheitert ist.</translation>
        </message>
        <message>
            <source>Tries of a job before it becomes a dead letter.</source>
            <translation>Versuche eines Auftrags, bevor er als gescheitert gilt.</translation>
        </message>
        <message>
            <source>Wait before the second try; doubled before each next.</source>
            <translation>Wartezeit vor dem zweiten Versuch; vor jedem weiteren verdoppelt.</translation>
        </message>
        <message>
            <source>After this time a dead program's job is taken over.</source>
            <translation>Nach dieser Zeit wird der Auftrag eines abgestürzten Programms übernommen.</translation>
        </message>
        <message>
            <source>A job without progress for this long has failed.</source>
            <translation>Ein Auftrag, der so lange nicht vorankommt, ist gescheitert.</translation>
        </message>
        <message>
            <source>ZIPs are removed after this time.</source>
            <translation>ZIPs werden nach dieser Zeit entfernt.</translation>
        </message>
        <message>
            <source>A ZIP stays this long after a newer one took its place.</source>
            <translation>Ein ZIP bleibt so lange, nachdem ein neueres an seine Stelle getreten ist.</translation>
        </message>
        <message>
            <source>Temporaries and unfinished uploads that no job here owns stay this long.</source>
            <translation>Temporäre Dateien und unfertige Uploads, die zu keinem Auftrag hier gehören, bleiben so lange.</translation>
        </message>
        <message>
            <source>Dead letters stay this long after they were settled.</source>
            <translation>Gescheiterte Aufträge bleiben so lange, nachdem sie erledigt wurden.</translation>
        </message>
        <message>
            <source>Metrics stay this long.</source>
            <translation>Kennzahlen bleiben so lange.</translation>
        </message>
        <message>
            <source>There is no setting "%1".</source>
            <translation>Es gibt keine Einstellung „%1“.</translation>
        </message>
        <message>
            <source>Give a value from %1 to %2.</source>
            <translation>Geben Sie einen Wert von %1 bis %2 an.</translation>
        </message>
        <message>
            <source>"%1" is no value for %2.</source>
            <translation>„%1“ ist kein Wert für %2.</translation>
        </message>
        <message>
            <source>%1 is outside the range of %2.</source>
            <translation>%1 liegt außerhalb des Bereichs von %2.</translation>
        </message>
        <message>
            <source>"%1" holds no temporaries.</source>
            <translation>„%1“ enthält keine temporären Dateien.</translation>
        </message>
        <message>
            <source>See which jobs there are.</source>
            <translation>Sehen Sie nach, welche Aufträge es gibt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were added</source>
            <translation>
                <numerusform>%Ln Foto kam hinzu</numerusform>
                <numerusform>%Ln Fotos kamen hinzu</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln photos were removed</source>
            <translation>
                <numerusform>%Ln Foto wurde entfernt</numerusform>
                <numerusform>%Ln Fotos wurden entfernt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln dead letters</source>
            <translation>
                <numerusform>%Ln gescheiterter Auftrag</numerusform>
                <numerusform>%Ln gescheiterte Aufträge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Let it go on.</source>
            <translation>Setzen Sie ihn fort.</translation>
        </message>
        <message>
            <source>Retry it over your line, which asks less of the store.</source>
            <translation>Versuchen Sie es über Ihre Leitung; das verlangt dem Speicher weniger ab.</translation>
        </message>
        <message>
            <source>Retry it anyway, if you know better.</source>
            <translation>Versuchen Sie es trotzdem, wenn Sie es besser wissen.</translation>
        </message>
        <message>
            <source>Dead letter %1 is settled: job %2 was retried.</source>
            <translation>Der gescheiterte Auftrag %1 ist erledigt: Auftrag %2 wurde erneut versucht.</translation>
        </message>
        <message>
            <source>Dead letter %1 is settled: it was discarded.</source>
            <translation>Der gescheiterte Auftrag %1 ist erledigt: Er wurde verworfen.</translation>
        </message>
        <message>
            <source>Restore it first.</source>
            <translation>Holen Sie ihn zuerst zurück.</translation>
        </message>
        <message>
            <source>See how the job stands.</source>
            <translation>Sehen Sie nach, wie es um den Auftrag steht.</translation>
        </message>
        <message>
            <source>See which ones there are.</source>
            <translation>Sehen Sie nach, welche es gibt.</translation>
        </message>
        <message>
            <source>See which settings there are.</source>
            <translation>Sehen Sie nach, welche Einstellungen es gibt.</translation>
        </message>
    </context>
    <context>
        <name>KeptCredentials</name>
        <message>
            <source>What the keychain keeps for this store are no keys.</source>
            <translation>Was der Schlüsselbund für diesen Speicher aufbewahrt, sind keine Schlüssel.</translation>
        </message>
        <message>
            <source>Type the keys again in Settings, Stores.</source>
            <translation>Geben Sie die Schlüssel in den Einstellungen unter „Speicher“ noch einmal ein.</translation>
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>The disk is full: the ledger %1 could not be written.</source>
            <translation>Der Datenträger ist voll: Das Auftragsbuch %1 konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>Another program keeps the ledger %1 locked.</source>
            <translation>Ein anderes Programm hält das Auftragsbuch %1 gesperrt.</translation>
        </message>
        <message>
            <source>Wait until it is done, or close it, then try again.</source>
            <translation>Warten Sie, bis es fertig ist, oder beenden Sie es, und versuchen Sie es dann noch einmal.</translation>
        </message>
        <message>
            <source>The ledger %1 can't be opened for writing.</source>
            <translation>Das Auftragsbuch %1 kann nicht zum Schreiben geöffnet werden.</translation>
        </message>
        <message>
            <source>The ledger %1 could not be used: %2.</source>
            <translation>Das Auftragsbuch %1 konnte nicht benutzt werden: %2.</translation>
        </message>
        <message>
            <source>The ledger %1 is damaged.</source>
            <translation>Das Auftragsbuch %1 ist beschädigt.</translation>
        </message>
        <message>
            <source>The ledger %1 is damaged: %2.</source>
            <translation>Das Auftragsbuch %1 ist beschädigt: %2.</translation>
        </message>
        <message>
            <source>End Photoporter and rename the file, and those beside it that end in -wal and -shm; a new one is made. No photo or archive is lost: checksums are looked up again, unfinished jobs must be asked for again.</source>
            <translation>Beenden Sie Photoporter, und benennen Sie die Datei um, ebenso jene daneben, die auf -wal und -shm enden; ein neues Auftragsbuch wird angelegt. Kein Foto und kein Archiv ist verloren: Prüfsummen werden wieder nachgesehen, unfertige Aufträge müssen noch einmal erteilt werden.</translation>
        </message>
        <message>
            <source>There is no job %1.</source>
            <translation>Es gibt keinen Auftrag %1.</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>angehalten</translation>
        </message>
        <message>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>gescheitert</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>abgebrochen</translation>
        </message>
        <message>
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <source>Job %1 is %2.</source>
            <translation>Auftrag %1 ist im Zustand „%2“.</translation>
        </message>
        <message>
            <source>Only a job that is not finished can be paused or cancelled.</source>
            <translation>Nur ein Auftrag, der nicht fertig ist, kann angehalten oder abgebrochen werden.</translation>
        </message>
        <message>
            <source>Job %1 is being cancelled.</source>
            <translation>Auftrag %1 wird gerade abgebrochen.</translation>
        </message>
        <message>
            <source>Retry it afterwards.</source>
            <translation>Versuchen Sie ihn danach erneut.</translation>
        </message>
        <message>
            <source>Job %1 makes the same ZIP already; it is %2.</source>
            <translation>Auftrag %1 erstellt dasselbe ZIP schon; sein Zustand: %2.</translation>
        </message>
        <message>
            <source>Wait for it, or cancel it first.</source>
            <translation>Warten Sie darauf, oder brechen Sie ihn zuerst ab.</translation>
        </message>
        <message>
            <source>The ledger's folder %1 could not be made.</source>
            <translation>Der Ordner %1 des Auftragsbuchs konnte nicht angelegt werden.</translation>
        </message>
        <message>
            <source>No temporary folder could be made for the ledger.</source>
            <translation>Für das Auftragsbuch konnte kein temporärer Ordner angelegt werden.</translation>
        </message>
        <message>
            <source>The ledger %1 was damaged. It was renamed to %2, and a new one was made.</source>
            <translation>Das Auftragsbuch %1 war beschädigt. Es wurde in %2 umbenannt, und ein neues wurde angelegt.</translation>
        </message>
        <message>
            <source>Carried over: stores %1, albums %2, settings %3, unfinished jobs %4, unfinished uploads %5.</source>
            <translation>Übernommen: Speicher %1, Alben %2, Einstellungen %3, unfertige Aufträge %4, unfertige Uploads %5.</translation>
        </message>
        <message>
            <source>Some of these could not be read.</source>
            <translation>Einiges davon konnte nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Lost: the history of jobs, the dead letters and the metrics. No photo and no archive is lost; checksums are found again in the albums' manifests.</source>
            <translation>Verloren: der Verlauf der Aufträge, die gescheiterten Aufträge und die Kennzahlen. Kein Foto und kein Archiv ist verloren; Prüfsummen finden sich in den Manifesten der Alben wieder.</translation>
        </message>
        <message>
            <source>%1 is no ledger, or a damaged one.</source>
            <translation>%1 ist kein Auftragsbuch oder ein beschädigtes.</translation>
        </message>
        <message>
            <source>%1 is another program's database.</source>
            <translation>%1 ist die Datenbank eines anderen Programms.</translation>
        </message>
        <message>
            <source>The ledger %1 was written by a newer Photoporter (version %2; this one knows %3).</source>
            <translation>Das Auftragsbuch %1 wurde von einem neueren Photoporter geschrieben (Version %2; dieser kennt %3).</translation>
        </message>
        <message>
            <source>Give yourself the right to write the file and its folder, or use another ledger.</source>
            <translation>Geben Sie sich das Recht, die Datei und ihren Ordner zu schreiben, oder verwenden Sie ein anderes Auftragsbuch.</translation>
        </message>
        <message>
            <source>See which jobs there are.</source>
            <translation>Sehen Sie nach, welche Aufträge es gibt.</translation>
        </message>
        <message>
            <source>If it was your ledger, rename it, and a new one is made; else use another file.</source>
            <translation>Wenn es Ihr Auftragsbuch war, benennen Sie es um, und ein neues wird angelegt; sonst verwenden Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Use another file as the ledger.</source>
            <translation>Verwenden Sie eine andere Datei als Auftragsbuch.</translation>
        </message>
        <message>
            <source>Update Photoporter, or use another ledger.</source>
            <translation>Aktualisieren Sie Photoporter, oder verwenden Sie ein anderes Auftragsbuch.</translation>
        </message>
        <message>
            <source>A failed or cancelled job is retried instead.</source>
            <translation>Ein gescheiterter oder abgebrochener Auftrag wird stattdessen erneut versucht.</translation>
        </message>
        <message>
            <source>Only a paused job can be resumed.</source>
            <translation>Nur ein angehaltener Auftrag kann fortgesetzt werden.</translation>
        </message>
        <message>
            <source>Only a failed or cancelled job can be retried.</source>
            <translation>Nur ein gescheiterter oder abgebrochener Auftrag kann erneut versucht werden.</translation>
        </message>
        <message>
            <source>Make the album's ZIP again.</source>
            <translation>Erstellen Sie das ZIP des Albums neu.</translation>
        </message>
    </context>
    <context>
        <name>Lifecycle</name>
        <message>
            <source>Somebody changed the bucket's lifecycle rules meanwhile; none was set.</source>
            <translation>Jemand hat inzwischen die Lebenszyklusregeln des Buckets geändert; es wurde keine gesetzt.</translation>
        </message>
        <message>
            <source>Start again to see the rules as they are now.</source>
            <translation>Beginnen Sie noch einmal, um die Regeln zu sehen, wie sie jetzt sind.</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message>
            <source>for objects that its filter chooses</source>
            <translation>für Objekte, die ihr Filter auswählt</translation>
        </message>
        <message>
            <source>for the whole bucket</source>
            <translation>für den ganzen Bucket</translation>
        </message>
        <message>
            <source>below "%1"</source>
            <translation>unterhalb von „%1“</translation>
        </message>
        <message>
            <source>objects expire after %1</source>
            <translation>Objekte verfallen nach %1</translation>
        </message>
        <message>
            <source>unfinished uploads are aborted after %1</source>
            <translation>unfertige Uploads werden nach %1 abgebrochen</translation>
        </message>
        <message>
            <source>(without a name)</source>
            <translation>(ohne Namen)</translation>
        </message>
        <message>
            <source> (switched off)</source>
            <translation> (ausgeschaltet)</translation>
        </message>
        <message>
            <source>%1 %2: %3%4</source>
            <translation>%1 %2: %3%4</translation>
        </message>
        <message>
            <source>Nothing to change: the store removes what a crash leaves by itself.</source>
            <translation>Nichts zu ändern: Der Speicher entfernt selbst, was ein Absturz hinterlässt.</translation>
        </message>
        <message>
            <source>Rules added: %1; changed: %2; kept as they are: %3.</source>
            <translation>Regeln hinzugefügt: %1; geändert: %2; unverändert behalten: %3.</translation>
        </message>
        <message>
            <source>A lifecycle configuration without rules is not written.</source>
            <translation>Eine Lebenszykluskonfiguration ohne Regeln wird nicht geschrieben.</translation>
        </message>
        <message>
            <source>%1 lifecycle rules are more than the %2 that a bucket can have.</source>
            <translation>%1 Lebenszyklusregeln sind mehr als die %2, die ein Bucket haben kann.</translation>
        </message>
        <message>
            <source>Remove rules that are no longer needed at your provider.</source>
            <translation>Entfernen Sie bei Ihrem Anbieter Regeln, die nicht mehr gebraucht werden.</translation>
        </message>
        <message>
            <source>The lifecycle rule "%1" has too long a name.</source>
            <translation>Der Name der Lebenszyklusregel „%1“ ist zu lang.</translation>
        </message>
        <message>
            <source>There are two lifecycle rules "%1".</source>
            <translation>Es gibt zwei Lebenszyklusregeln „%1“.</translation>
        </message>
        <message>
            <source>The lifecycle rule "%1" has characters that XML cannot carry.</source>
            <translation>Die Lebenszyklusregel „%1“ enthält Zeichen, die XML nicht wiedergeben kann.</translation>
        </message>
        <message>
            <source>%1 has no lifecycle rules.</source>
            <translation>%1 hat keine Lebenszyklusregeln.</translation>
        </message>
        <message>
            <source>Let the program sweep it from time to time instead.</source>
            <translation>Lassen Sie stattdessen von Zeit zu Zeit das Programm aufräumen.</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Metrics</name>
        <message>
            <source>Upload</source>
            <translation>Upload</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation>ZIP</translation>
        </message>
        <message>
            <source>Upload failed</source>
            <translation>Upload gescheitert</translation>
        </message>
        <message>
            <source>ZIP failed</source>
            <translation>ZIP gescheitert</translation>
        </message>
        <message>
            <source>Upload cancelled</source>
            <translation>Upload abgebrochen</translation>
        </message>
        <message>
            <source>ZIP cancelled</source>
            <translation>ZIP abgebrochen</translation>
        </message>
        <message>
            <source>Upload not done</source>
            <translation>Upload nicht fertig</translation>
        </message>
        <message>
            <source>ZIP not done</source>
            <translation>ZIP nicht fertig</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>What</source>
            <extracomment>Heading of a column that says "ZIP" or "Upload"</extracomment>
            <translation>Was</translation>
        </message>
        <message>
            <source>Files</source>
            <extracomment>Heading: how many files</extracomment>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Heading: how long it took</extracomment>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Sent</source>
            <extracomment>Heading: how much was sent over the line</extracomment>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Held up by</source>
            <translation>Gebremst durch</translation>
        </message>
    </context>
    <context>
        <name>MetricsServer</name>
        <message>
            <source>The metrics can't be served on port %1: %2.</source>
            <translation>Die Kennzahlen können auf Port %1 nicht bereitgestellt werden: %2.</translation>
        </message>
        <message>
            <source>Choose another port; 0 takes any that is free.</source>
            <translation>Wählen Sie einen anderen Port; 0 nimmt irgendeinen freien.</translation>
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message>
            <source>this store cannot copy parts</source>
            <translation>dieser Speicher kann keine Teile kopieren</translation>
        </message>
        <message>
            <source>this store cannot copy ranges</source>
            <translation>dieser Speicher kann keine Bereiche kopieren</translation>
        </message>
        <message>
            <source>this store wants all parts of one size</source>
            <translation>dieser Speicher verlangt, dass alle Teile gleich groß sind</translation>
        </message>
        <message>
            <source>this store's largest part is too small for copies</source>
            <translation>der größte Teil, den dieser Speicher annimmt, ist zu klein für Kopien</translation>
        </message>
        <message>
            <source>The store's rules allow no upload at all.</source>
            <translation>Die Regeln des Speichers lassen gar keinen Upload zu.</translation>
        </message>
        <message>
            <source>The result would be %1; this store's largest object is %2.</source>
            <translation>Das Ergebnis wäre %1 groß; das größte Objekt dieses Speichers ist %2.</translation>
        </message>
        <message>
            <source>The result would be %1; %2 parts of %3 are all that this store allows.</source>
            <translation>Das Ergebnis wäre %1 groß; mehr als %2 Teile zu je %3 erlaubt dieser Speicher nicht.</translation>
        </message>
        <message>
            <source>fetching and sending %1 is the quickest way on this line</source>
            <translation>%1 zu holen und zu senden ist auf dieser Leitung der schnellste Weg</translation>
        </message>
        <message>
            <source>%1 stay in the store; sending them would take about %2 s instead of %3 s</source>
            <translation>%1 bleiben im Speicher; sie zu senden würde etwa %2 s statt %3 s dauern</translation>
        </message>
        <message>
            <source>as asked, no photo travels: %1</source>
            <translation>wie gewünscht wird kein Foto übertragen: %1</translation>
        </message>
        <message>
            <source>The ZIP cannot be made without transferring the photos: %1.</source>
            <translation>Das ZIP kann nicht erstellt werden, ohne die Fotos zu übertragen: %1.</translation>
        </message>
        <message>
            <source>as asked, every photo is fetched and sent back</source>
            <translation>wie gewünscht wird jedes Foto geholt und zurückgesendet</translation>
        </message>
        <message>
            <source>%1, so %2 are fetched and sent back</source>
            <translation>%1, daher werden %2 geholt und zurückgesendet</translation>
        </message>
        <message>
            <source>The parts of this ZIP do not fit one upload of this store.</source>
            <translation>Die Teile dieses ZIPs passen nicht in einen einzigen Upload dieses Speichers.</translation>
        </message>
        <message>
            <source>Let it go over your line, or let Photoporter choose the way.</source>
            <translation>Lassen Sie es über Ihre Leitung gehen, oder lassen Sie Photoporter den Weg wählen.</translation>
        </message>
        <message>
            <source>Let Photoporter choose the way.</source>
            <translation>Lassen Sie Photoporter den Weg wählen.</translation>
        </message>
    </context>
    <context>
        <name>Probe</name>
        <message>
            <source>Refused by the store.</source>
            <translation>Vom Speicher abgelehnt.</translation>
        </message>
        <message>
            <source>Could not be tried.</source>
            <translation>Konnte nicht ausprobiert werden.</translation>
        </message>
        <message>
            <source>The line</source>
            <translation>Die Leitung</translation>
        </message>
        <message>
            <source>Round trip %1 ms; up %2/s, down %3/s, copies in the store %4/s, %5 requests/s.</source>
            <translation>Antwortzeit %1 ms; aufwärts %2/s, abwärts %3/s, Kopien im Speicher %4/s, %5 Anfragen/s.</translation>
        </message>
        <message>
            <source>A rough first measure; every later request makes it better.</source>
            <translation>Eine erste grobe Messung; jede spätere Anfrage macht sie besser.</translation>
        </message>
        <message>
            <source>Parts of different sizes</source>
            <translation>Verschieden große Teile</translation>
        </message>
        <message>
            <source>Taken.</source>
            <translation>Angenommen.</translation>
        </message>
        <message>
            <source>Photos of any size can be copied into a ZIP.</source>
            <translation>Fotos jeder Größe können in ein ZIP kopiert werden.</translation>
        </message>
        <message>
            <source>Parts must have one size, so photos of different sizes cannot be copied into a ZIP: it is relayed through this computer.</source>
            <translation>Alle Teile müssen gleich groß sein, deshalb können verschieden große Fotos nicht in ein ZIP kopiert werden: Es geht über diesen Computer.</translation>
        </message>
        <message>
            <source>For large albums use a store without this rule.</source>
            <translation>Verwenden Sie für große Alben einen Speicher ohne diese Regel.</translation>
        </message>
        <message>
            <source>Copying objects inside the store</source>
            <translation>Objekte im Speicher kopieren</translation>
        </message>
        <message>
            <source>Works.</source>
            <translation>Geht.</translation>
        </message>
        <message>
            <source>ZIPs are put together in the store; photos do not travel.</source>
            <translation>ZIPs werden im Speicher zusammengefügt; die Fotos bleiben dort.</translation>
        </message>
        <message>
            <source>Does not work.</source>
            <translation>Geht nicht.</translation>
        </message>
        <message>
            <source>Every ZIP is relayed: downloaded and uploaded through this computer.</source>
            <translation>Jedes ZIP geht über diesen Computer: die Fotos herunter, das ZIP hinauf.</translation>
        </message>
        <message>
            <source>Use a store that has UploadPartCopy, or make ZIPs while you upload.</source>
            <translation>Verwenden Sie einen Speicher mit UploadPartCopy, oder erstellen Sie ZIPs beim Hochladen.</translation>
        </message>
        <message>
            <source>Copying ranges of objects</source>
            <translation>Bereiche von Objekten kopieren</translation>
        </message>
        <message>
            <source>Photos of 5 MiB and more need no detour; headers are fused behind their ends.</source>
            <translation>Fotos ab 5 MiB brauchen keinen Umweg; die Kopfdaten werden an ihre Enden gefügt.</translation>
        </message>
        <message>
            <source>ZIPs are relayed through this computer.</source>
            <translation>ZIPs gehen über diesen Computer.</translation>
        </message>
        <message>
            <source>Copying ranges of small objects</source>
            <translation>Bereiche kleiner Objekte kopieren</translation>
        </message>
        <message>
            <source>Small objects can be cut as well.</source>
            <translation>Auch kleine Objekte lassen sich zerschneiden.</translation>
        </message>
        <message>
            <source>Not possible, as at Amazon.</source>
            <translation>Nicht möglich, wie bei Amazon.</translation>
        </message>
        <message>
            <source>Small photos are chained; costs some more copies in the store.</source>
            <translation>Kleine Fotos werden verkettet; das kostet einige Kopien mehr im Speicher.</translation>
        </message>
        <message>
            <source>Copying only if unchanged</source>
            <translation>Nur Unverändertes kopieren</translation>
        </message>
        <message>
            <source>The store checks the source's tag.</source>
            <translation>Der Speicher prüft das Kennzeichen der Quelle.</translation>
        </message>
        <message>
            <source>A photo replaced meanwhile is noticed at once.</source>
            <translation>Ein inzwischen ersetztes Foto fällt sofort auf.</translation>
        </message>
        <message>
            <source>The store ignores the condition.</source>
            <translation>Der Speicher beachtet die Bedingung nicht.</translation>
        </message>
        <message>
            <source>Tags are compared before and after instead; costs one request a photo.</source>
            <translation>Stattdessen werden die Kennzeichen vorher und nachher verglichen; das kostet eine Anfrage je Foto.</translation>
        </message>
        <message>
            <source>CRC-32 of what is copied</source>
            <translation>CRC-32 des Kopierten</translation>
        </message>
        <message>
            <source>The store tells it.</source>
            <translation>Der Speicher nennt sie.</translation>
        </message>
        <message>
            <source>Photos uploaded by other programs need not be read for their CRC.</source>
            <translation>Fotos, die andere Programme hochgeladen haben, müssen für ihre CRC nicht gelesen werden.</translation>
        </message>
        <message>
            <source>The store does not tell it.</source>
            <translation>Der Speicher nennt sie nicht.</translation>
        </message>
        <message>
            <source>Photos uploaded by other programs are read once for their CRC; those uploaded by Photoporter are not.</source>
            <translation>Fotos, die andere Programme hochgeladen haben, werden für ihre CRC einmal gelesen; die von Photoporter nicht.</translation>
        </message>
        <message>
            <source>Checking uploads by MD5</source>
            <translation>Uploads mit MD5 prüfen</translation>
        </message>
        <message>
            <source>A wrong MD5 is refused.</source>
            <translation>Eine falsche MD5 wird abgelehnt.</translation>
        </message>
        <message>
            <source>Damage on the way is noticed by the store.</source>
            <translation>Schäden auf dem Weg bemerkt der Speicher.</translation>
        </message>
        <message>
            <source>A wrong MD5 is taken.</source>
            <translation>Eine falsche MD5 wird angenommen.</translation>
        </message>
        <message>
            <source>The tag is compared after each upload instead.</source>
            <translation>Stattdessen wird nach jedem Upload das Kennzeichen verglichen.</translation>
        </message>
        <message>
            <source>Checking uploads by CRC-32</source>
            <translation>Uploads mit CRC-32 prüfen</translation>
        </message>
        <message>
            <source>A wrong CRC-32 is refused, and the right one kept.</source>
            <translation>Eine falsche CRC-32 wird abgelehnt, die richtige aufbewahrt.</translation>
        </message>
        <message>
            <source>The store keeps what a ZIP needs to know of each photo.</source>
            <translation>Der Speicher bewahrt auf, was ein ZIP von jedem Foto wissen muss.</translation>
        </message>
        <message>
            <source>A wrong CRC-32 is taken.</source>
            <translation>Eine falsche CRC-32 wird angenommen.</translation>
        </message>
        <message>
            <source>Photoporter keeps the CRCs itself, in the photos' metadata and in its ledger.</source>
            <translation>Photoporter bewahrt die CRCs selbst auf, in den Metadaten der Fotos und in seinem Auftragsbuch.</translation>
        </message>
        <message>
            <source>Checking whole objects by CRC-32</source>
            <translation>Ganze Objekte mit CRC-32 prüfen</translation>
        </message>
        <message>
            <source>A wrong CRC-32 is refused at completion.</source>
            <translation>Eine falsche CRC-32 wird beim Abschluss abgelehnt.</translation>
        </message>
        <message>
            <source>The store itself refuses a wrong ZIP.</source>
            <translation>Der Speicher selbst lehnt ein falsches ZIP ab.</translation>
        </message>
        <message>
            <source>A finished ZIP is proved by its size, its tag, and by reading its directory back.</source>
            <translation>Ein fertiges ZIP wird an Größe und Kennzeichen und durch Zurücklesen seines Verzeichnisses geprüft.</translation>
        </message>
        <message>
            <source>Least size of parts</source>
            <translation>Kleinste Größe von Teilen</translation>
        </message>
        <message>
            <source>Small parts are refused at completion, as at Amazon.</source>
            <translation>Kleine Teile werden beim Abschluss abgelehnt, wie bei Amazon.</translation>
        </message>
        <message>
            <source>Headers are fused behind photos.</source>
            <translation>Kopfdaten werden an die Fotos gefügt.</translation>
        </message>
        <message>
            <source>Small parts are taken.</source>
            <translation>Kleine Teile werden angenommen.</translation>
        </message>
        <message>
            <source>Not used: other stores would refuse such ZIPs.</source>
            <translation>Wird nicht genutzt: Andere Speicher würden solche ZIPs ablehnen.</translation>
        </message>
        <message>
            <source>Tags of objects made of parts</source>
            <translation>Kennzeichen zusammengesetzter Objekte</translation>
        </message>
        <message>
            <source>Follow Amazon's formula.</source>
            <translation>Folgen der Formel von Amazon.</translation>
        </message>
        <message>
            <source>A completion whose answer was lost is recognised.</source>
            <translation>Ein Abschluss, dessen Antwort verloren ging, wird erkannt.</translation>
        </message>
        <message>
            <source>Follow a formula of the store's own.</source>
            <translation>Folgen einer eigenen Formel des Speichers.</translation>
        </message>
        <message>
            <source>A completion whose answer was lost is made again.</source>
            <translation>Ein Abschluss, dessen Antwort verloren ging, wird wiederholt.</translation>
        </message>
        <message>
            <source>Writing only what is not there</source>
            <translation>Nur schreiben, was noch nicht da ist</translation>
        </message>
        <message>
            <source>Honoured.</source>
            <translation>Wird beachtet.</translation>
        </message>
        <message>
            <source>Two computers can share work safely.</source>
            <translation>Zwei Computer können sich die Arbeit sicher teilen.</translation>
        </message>
        <message>
            <source>Ignored.</source>
            <translation>Wird nicht beachtet.</translation>
        </message>
        <message>
            <source>Let only one computer work on an album at a time.</source>
            <translation>Lassen Sie nur jeweils einen Computer an einem Album arbeiten.</translation>
        </message>
        <message>
            <source>Replacing only what was seen</source>
            <translation>Nur ersetzen, was gesehen wurde</translation>
        </message>
        <message>
            <source>Shared lists cannot overwrite each other.</source>
            <translation>Gemeinsame Listen können einander nicht überschreiben.</translation>
        </message>
        <message>
            <source>Completing only what is not there</source>
            <translation>Nur abschließen, was noch nicht da ist</translation>
        </message>
        <message>
            <source>Two computers that make one ZIP do not replace each other's.</source>
            <translation>Zwei Computer, die ein und dasselbe ZIP erstellen, ersetzen es einander nicht.</translation>
        </message>
        <message>
            <source>ZIPs have names of their own for each content, so nothing is lost.</source>
            <translation>ZIPs haben für jeden Inhalt einen eigenen Namen, es geht also nichts verloren.</translation>
        </message>
        <message>
            <source>Metadata of objects</source>
            <translation>Metadaten von Objekten</translation>
        </message>
        <message>
            <source>Come back as written.</source>
            <translation>Kommen zurück, wie sie geschrieben wurden.</translation>
        </message>
        <message>
            <source>CRC and time of each photo stay with it.</source>
            <translation>CRC und Zeit jedes Fotos bleiben bei ihm.</translation>
        </message>
        <message>
            <source>Get lost.</source>
            <translation>Gehen verloren.</translation>
        </message>
        <message>
            <source>CRCs and times are kept in this computer's ledger alone.</source>
            <translation>CRCs und Zeiten stehen allein im Auftragsbuch dieses Computers.</translation>
        </message>
        <message>
            <source>Links for clients</source>
            <translation>Links für Kunden</translation>
        </message>
        <message>
            <source>Can be made.</source>
            <translation>Können erstellt werden.</translation>
        </message>
        <message>
            <source>Clients download with one click.</source>
            <translation>Kunden laden mit einem Klick herunter.</translation>
        </message>
        <message>
            <source>Cannot be made.</source>
            <translation>Können nicht erstellt werden.</translation>
        </message>
        <message>
            <source>Deliver the file itself, or share the folder.</source>
            <translation>Liefern Sie die Datei selbst, oder geben Sie den Ordner frei.</translation>
        </message>
        <message>
            <source>Finding unfinished uploads</source>
            <translation>Unfertige Uploads finden</translation>
        </message>
        <message>
            <source>What a crash left is found and removed.</source>
            <translation>Was ein Absturz hinterließ, wird gefunden und entfernt.</translation>
        </message>
        <message>
            <source>Unfinished uploads cost money until the provider drops them.</source>
            <translation>Unfertige Uploads kosten Geld, bis der Anbieter sie verwirft.</translation>
        </message>
        <message>
            <source>Set a lifecycle rule that aborts unfinished uploads after a few days.</source>
            <translation>Legen Sie eine Lebenszyklusregel an, die unfertige Uploads nach einigen Tagen abbricht.</translation>
        </message>
        <message>
            <source>Sweeping by the store itself</source>
            <translation>Aufräumen durch den Speicher selbst</translation>
        </message>
        <message>
            <source>The bucket's rules can be read.</source>
            <translation>Die Regeln des Buckets können gelesen werden.</translation>
        </message>
        <message>
            <source>The store can be told to remove what a crash left.</source>
            <translation>Der Speicher kann angewiesen werden zu entfernen, was ein Absturz hinterließ.</translation>
        </message>
        <message>
            <source>There are no rules.</source>
            <translation>Es gibt keine Regeln.</translation>
        </message>
        <message>
            <source>What a crash left is removed by this program alone.</source>
            <translation>Was ein Absturz hinterließ, entfernt nur dieses Programm.</translation>
        </message>
        <message>
            <source>Look after the store now and then.</source>
            <translation>Pflegen Sie den Speicher ab und zu.</translation>
        </message>
    </context>
    <context>
        <name>ProbeWords</name>
        <message>
            <source>ZIPs are joined in the store: photos travel once, and their ZIP not at all.</source>
            <translation>ZIPs werden im Speicher zusammengefügt: Fotos werden nur einmal übertragen und ihr ZIP gar nicht.</translation>
        </message>
        <message>
            <source>ZIPs work, but go through this computer: downloaded and uploaded once more.</source>
            <translation>ZIPs gelingen, laufen aber über diesen Computer: Die Fotos werden dafür noch einmal herunter- und hochgeladen.</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>A mark for something that a store does well.</extracomment>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Does without</source>
            <extracomment>A mark for something that a store lacks at little cost.</extracomment>
            <translation>Verzichtbar</translation>
        </message>
        <message>
            <source>Hinders</source>
            <extracomment>A mark for something that hinders making ZIPs in the store.</extracomment>
            <translation>Hinderlich</translation>
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Access key ID</source>
            <translation>Zugriffsschlüssel-ID</translation>
        </message>
        <message>
            <source>Secret access key</source>
            <translation>Geheimer Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>In the AWS console: IAM, Users, your user, Security credentials, Create access key.</source>
            <translation>In der AWS-Konsole: IAM, Users, Ihr Benutzer, Security credentials, Create access key.</translation>
        </message>
        <message>
            <source>ZIPs are joined in the store, and the store itself checks them.</source>
            <translation>ZIPs werden im Speicher zusammengefügt, und der Speicher selbst prüft sie.</translation>
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
            <translation>Im Cloudflare-Dashboard: R2, Manage API tokens, Create API token.</translation>
        </message>
        <message>
            <source>Give the token "Object Read &amp; Write" for this bucket.</source>
            <translation>Geben Sie dem Token das Recht „Object Read &amp; Write“ für diesen Bucket.</translation>
        </message>
        <message>
            <source>Account ID</source>
            <translation>Account ID</translation>
        </message>
        <message>
            <source>On the overview page of R2. For a bucket in the EU jurisdiction, add .eu to it.</source>
            <translation>Auf der Übersichtsseite von R2. Bei einem Bucket in der EU-Jurisdiktion hängen Sie .eu an.</translation>
        </message>
        <message>
            <source>R2 wants all parts of one size, so ZIPs go through this computer.</source>
            <translation>R2 verlangt, dass alle Teile gleich groß sind; ZIPs laufen deshalb über diesen Computer.</translation>
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
            <translation>Auf der Backblaze-Seite: Application Keys, Add a New Application Key. Die Region ist der mittlere Teil des Endpunkts des Buckets, zum Beispiel us-west-004.</translation>
        </message>
        <message>
            <source>Give the key "Read and Write" access to this bucket.</source>
            <translation>Geben Sie dem Schlüssel den Zugriff „Read and Write“ auf diesen Bucket.</translation>
        </message>
        <message>
            <source>Access Key</source>
            <translation>Zugriffsschlüssel</translation>
        </message>
        <message>
            <source>Secret Key</source>
            <translation>Geheimer Schlüssel</translation>
        </message>
        <message>
            <source>In the Wasabi console: Access Keys, Create Access Key.</source>
            <translation>In der Wasabi-Konsole: Access Keys, Create Access Key.</translation>
        </message>
        <message>
            <source>Wasabi bills what is removed or replaced for its minimum time, 90 or 30 days.</source>
            <translation>Wasabi berechnet Entferntes oder Ersetztes für die Mindestdauer von 90 oder 30 Tagen.</translation>
        </message>
        <message>
            <source>In the DigitalOcean panel: Spaces Object Storage, Access Keys, Create Access Key.</source>
            <translation>Im DigitalOcean-Panel: Spaces Object Storage, Access Keys, Create Access Key.</translation>
        </message>
        <message>
            <source>Give the key "Read/Write/Delete" permission for this bucket.</source>
            <translation>Geben Sie dem Schlüssel das Recht „Read/Write/Delete“ für diesen Bucket.</translation>
        </message>
        <message>
            <source>In MinIO's console: Access Keys, Create access key; or ask who runs the server.</source>
            <translation>In der MinIO-Konsole: Access Keys, Create access key; oder fragen Sie den Betreiber des Servers.</translation>
        </message>
        <message>
            <source>ZIPs are joined in the store, unless it encrypts with SSE-KMS.</source>
            <translation>ZIPs werden im Speicher zusammengefügt, außer wenn er mit SSE-KMS verschlüsselt.</translation>
        </message>
        <message>
            <source>In Ceph's dashboard: Object Gateway, Users, your user, Keys; or ask who runs it.</source>
            <translation>Im Ceph-Dashboard: Object Gateway, Users, Ihr Benutzer, Keys; oder fragen Sie den Betreiber.</translation>
        </message>
        <message>
            <source>ZIPs are joined in the store.</source>
            <translation>ZIPs werden im Speicher zusammengefügt.</translation>
        </message>
        <message>
            <source>Other store</source>
            <translation>Anderer Speicher</translation>
        </message>
        <message>
            <source>Your provider's pages on S3 access tell endpoint, region and keys.</source>
            <translation>Endpunkt, Region und Schlüssel stehen auf den Seiten Ihres Anbieters zum S3-Zugriff.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
    </context>
    <context>
        <name>S3</name>
        <message>
            <source>The range that was asked for is not inside "%1".</source>
            <translation>Der angefragte Bereich liegt nicht innerhalb von „%1“.</translation>
        </message>
        <message>
            <source>%1 sends whole objects where a range was asked for.</source>
            <translation>%1 sendet ganze Objekte, wo nur ein Bereich verlangt war.</translation>
        </message>
        <message>
            <source>Check the endpoint; perhaps it wants https:// where http:// was given.</source>
            <translation>Prüfen Sie den Endpunkt; vielleicht braucht er https:// statt http://.</translation>
        </message>
        <message>
            <source>it declares entities</source>
            <translation>sie deklariert Entitäten</translation>
        </message>
        <message>
            <source>The store's answer broke off.</source>
            <translation>Die Antwort des Speichers brach ab.</translation>
        </message>
        <message>
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <source>The answer's XML can't be read (line %1): %2.</source>
            <translation>Das XML der Antwort kann nicht gelesen werden (Zeile %1): %2.</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <translation>sie ist zu tief verschachtelt</translation>
        </message>
        <message>
            <source>it has too many elements</source>
            <translation>sie hat zu viele Elemente</translation>
        </message>
        <message>
            <source>an element is too long</source>
            <translation>ein Element ist zu lang</translation>
        </message>
        <message>
            <source>The store at %1 does not know this access key.</source>
            <translation>Der Speicher unter %1 kennt diesen Zugriffsschlüssel nicht.</translation>
        </message>
        <message>
            <source>The secret key does not belong to the access key, says the store at %1.</source>
            <translation>Der geheime Schlüssel gehört nicht zum Zugriffsschlüssel, sagt der Speicher unter %1.</translation>
        </message>
        <message>
            <source>The temporary keys for the store at %1 have expired.</source>
            <translation>Die befristeten Schlüssel für den Speicher unter %1 sind abgelaufen.</translation>
        </message>
        <message>
            <source>The store at %1 does not accept these keys.</source>
            <translation>Der Speicher unter %1 nimmt diese Schlüssel nicht an.</translation>
        </message>
        <message>
            <source>The store at %1 does not let these keys use %2.</source>
            <translation>Der Speicher unter %1 lässt diese Schlüssel %2 nicht benutzen.</translation>
        </message>
        <message>
            <source>The store at %1 finds this computer's clock too far off.</source>
            <translation>Die Uhr dieses Computers geht für den Speicher unter %1 zu ungenau.</translation>
        </message>
        <message>
            <source>There is no bucket "%1" at %2.</source>
            <translation>Es gibt keinen Bucket „%1“ unter %2.</translation>
        </message>
        <message>
            <source>There is no object %1.</source>
            <translation>Es gibt kein Objekt %1.</translation>
        </message>
        <message>
            <source>The unfinished upload of %1 no longer exists.</source>
            <translation>Den unfertigen Upload von %1 gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>The bucket "%1" is not in the region %2.</source>
            <translation>Der Bucket „%1“ liegt nicht in der Region %2.</translation>
        </message>
        <message>
            <source>%1 is not (or no longer) what was expected.</source>
            <translation>%1 ist nicht (oder nicht mehr) das, was erwartet wurde.</translation>
        </message>
        <message>
            <source>An object that %1 is made of was replaced meanwhile.</source>
            <translation>Ein Objekt, aus dem %1 besteht, wurde inzwischen ersetzt.</translation>
        </message>
        <message>
            <source>The store at %1 finds a part of %2 too small.</source>
            <translation>Dem Speicher unter %1 ist ein Teil von %2 zu klein.</translation>
        </message>
        <message>
            <source>The range that was asked for is not inside %1.</source>
            <translation>Der angefragte Bereich liegt nicht innerhalb von %1.</translation>
        </message>
        <message>
            <source>The store at %1 does not have a part of %2.</source>
            <translation>Dem Speicher unter %1 fehlt ein Teil von %2.</translation>
        </message>
        <message>
            <source>The checksum of %1 does not fit what arrived at %2.</source>
            <translation>Die Prüfsumme von %1 passt nicht zu dem, was unter %2 ankam.</translation>
        </message>
        <message>
            <source>The store at %1 asks to slow down.</source>
            <translation>Der Speicher unter %1 bremst die Anfragen.</translation>
        </message>
        <message>
            <source>The store at %1 failed.</source>
            <translation>Der Speicher unter %1 hatte einen Fehler.</translation>
        </message>
        <message>
            <source>The store at %1 is full.</source>
            <translation>Der Speicher unter %1 ist voll.</translation>
        </message>
        <message>
            <source>the bucket "%1"</source>
            <translation>den Bucket „%1“</translation>
        </message>
        <message>
            <source>"%1" in the bucket "%2"</source>
            <translation>„%1“ im Bucket „%2“</translation>
        </message>
        <message>
            <source>The store at %1 refuses what was asked of %2.</source>
            <translation>Der Speicher unter %1 lehnt ab, was für %2 verlangt wurde.</translation>
        </message>
        <message>
            <source>The store at %1 refuses what was asked of %2: "%3".</source>
            <translation>Der Speicher unter %1 lehnt ab, was für %2 verlangt wurde: „%3“.</translation>
        </message>
        <message>
            <source>Get new temporary keys and try again.</source>
            <translation>Holen Sie sich neue befristete Schlüssel, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The object is archived; restore it at your provider first.</source>
            <translation>Das Objekt ist ausgelagert; stellen Sie es zuerst bei Ihrem Anbieter wieder her.</translation>
        </message>
        <message>
            <source>It is in %1: give that region.</source>
            <translation>Er liegt in %1: Geben Sie diese Region an.</translation>
        </message>
        <message>
            <source>%1 does not answer like an S3 server.</source>
            <translation>%1 antwortet nicht wie ein S3-Server.</translation>
        </message>
        <message>
            <source>%1 answers with a web page, not like an S3 server.</source>
            <translation>%1 antwortet mit einer Webseite, nicht wie ein S3-Server.</translation>
        </message>
        <message>
            <source>%1 does not answer itself but points to %2.</source>
            <translation>%1 antwortet nicht selbst, sondern verweist auf %2.</translation>
        </message>
        <message>
            <source>The store's answer does not fit: %1.</source>
            <translation>Die Antwort des Speichers passt nicht: %1.</translation>
        </message>
        <message>
            <source>the lifecycle rules are too long</source>
            <translation>die Lebenszyklusregeln sind zu lang</translation>
        </message>
        <message>
            <source>&lt;%1&gt; where &lt;%2&gt; was expected</source>
            <translation>&lt;%1&gt;, wo &lt;%2&gt; erwartet wurde</translation>
        </message>
        <message>
            <source>there are too many lifecycle rules</source>
            <translation>es sind zu viele Lebenszyklusregeln</translation>
        </message>
        <message>
            <source>More than 1,000 objects can't be removed at once.</source>
            <translation>Mehr als 1.000 Objekte können nicht auf einmal entfernt werden.</translation>
        </message>
        <message>
            <source>"%1" could not be removed: "%2".</source>
            <translation>„%1“ konnte nicht entfernt werden: „%2“.</translation>
        </message>
        <message>
            <source>The store at %1 keeps no checksums.</source>
            <translation>Der Speicher unter %1 bewahrt keine Prüfsummen auf.</translation>
        </message>
        <message>
            <source>A link to an S3 store can be valid for 1 second to 7 days, not longer: its signature expires then.</source>
            <translation>Ein Link auf einen S3-Speicher kann von 1 Sekunde bis zu 7 Tagen gelten, nicht länger: Dann läuft seine Signatur ab.</translation>
        </message>
        <message>
            <source>Choose at most 7d, and make a new link when it has expired.</source>
            <translation>Wählen Sie höchstens 7d, und erstellen Sie einen neuen Link, wenn er abgelaufen ist.</translation>
        </message>
        <message>
            <source>There is no part number %1: parts have numbers from 1 to %2.</source>
            <translation>Es gibt keinen Teil mit der Nummer %1: Teile haben Nummern von 1 bis %2.</translation>
        </message>
        <message>
            <source>The parts of "%1" are not in rising order, or there are none.</source>
            <translation>Die Teile von „%1“ sind nicht in aufsteigender Reihenfolge, oder es gibt keine.</translation>
        </message>
        <message>
            <source>The range to copy is not inside "%1".</source>
            <translation>Der zu kopierende Bereich liegt nicht innerhalb von „%1“.</translation>
        </message>
        <message>
            <source>The unfinished upload of "%1" no longer exists.</source>
            <translation>Den unfertigen Upload von „%1“ gibt es nicht mehr.</translation>
        </message>
        <message>
            <source>&lt;%1&gt; is "%2"</source>
            <translation>&lt;%1&gt; ist „%2“</translation>
        </message>
        <message>
            <source>a truncated list without a continuation</source>
            <translation>eine abgeschnittene Liste ohne Fortsetzung</translation>
        </message>
        <message>
            <source>The name of the metadata "%1" has other characters than a-z, 0-9, "-", "_" and ".".</source>
            <translation>Der Name der Metadaten „%1“ hat andere Zeichen als a-z, 0-9, „-“, „_“ und „.“.</translation>
        </message>
        <message>
            <source>The value of the metadata "%1" has other characters than printable ASCII.</source>
            <translation>Der Wert der Metadaten „%1“ hat andere Zeichen als druckbares ASCII.</translation>
        </message>
        <message>
            <source>The value of the metadata "%1" has spaces at its ends, or several in a row.</source>
            <translation>Der Wert der Metadaten „%1“ hat Leerzeichen an den Enden oder mehrere hintereinander.</translation>
        </message>
        <message>
            <source>The metadata "%1" and the rest are more than the 2 KB that S3 keeps.</source>
            <translation>Die Metadaten „%1“ und die übrigen sind mehr als die 2 KB, die S3 aufbewahrt.</translation>
        </message>
        <message>
            <source>Give the keys the rights to read and set the bucket's lifecycle rules.</source>
            <translation>Geben Sie den Schlüsseln das Recht, die Lebenszyklusregeln des Buckets zu lesen und zu setzen.</translation>
        </message>
    </context>
    <context>
        <name>S3Config</name>
        <message>
            <source>There is no profile "%1" in %2.</source>
            <translation>Es gibt kein Profil „%1“ in %2.</translation>
        </message>
        <message>
            <source> and </source>
            <translation> und </translation>
        </message>
        <message>
            <source>single sign-on</source>
            <translation>Single Sign-on</translation>
        </message>
        <message>
            <source>an assumed role</source>
            <translation>eine angenommene Rolle</translation>
        </message>
        <message>
            <source>a credential process</source>
            <translation>einen Credential-Prozess</translation>
        </message>
        <message>
            <source>The profile "%1" gets its keys by %2, which Photoporter can't do itself.</source>
            <translation>Das Profil „%1“ bezieht seine Schlüssel über %2; das kann Photoporter nicht selbst.</translation>
        </message>
        <message>
            <source>No access key was found: looked for AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment and for the profile "%1" in %2.</source>
            <translation>Es wurde kein Zugriffsschlüssel gefunden: Gesucht wurde nach AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY in der Umgebung und nach dem Profil „%1“ in %2.</translation>
        </message>
        <message>
            <source>The endpoint is no address of the form https://host[:port].</source>
            <translation>Der Endpunkt ist keine Adresse der Form https://host[:port].</translation>
        </message>
        <message>
            <source>Give the S3 API's address without a bucket or path, for instance https://s3.example.com.</source>
            <translation>Geben Sie die Adresse der S3-API ohne Bucket und Pfad an, zum Beispiel https://s3.example.com.</translation>
        </message>
        <message>
            <source>The profile "%1" has addressing_style "%2".</source>
            <translation>Das Profil „%1“ hat den addressing_style „%2“.</translation>
        </message>
        <message>
            <source>Use path, virtual or auto.</source>
            <translation>Verwenden Sie path, virtual oder auto.</translation>
        </message>
        <message>
            <source>"%1" is no store address.</source>
            <translation>„%1“ ist keine Speicheradresse.</translation>
        </message>
        <message>
            <source>Write s3://bucket or s3://bucket/folder; a bucket's name has 3 to 63 letters, digits, dots and hyphens.</source>
            <translation>Schreiben Sie s3://bucket oder s3://bucket/ordner; der Name eines Buckets hat 3 bis 63 Buchstaben, Ziffern, Punkte und Bindestriche.</translation>
        </message>
        <message>
            <source>%1 can't be read.</source>
            <translation>%1 kann nicht gelesen werden.</translation>
        </message>
        <message>
            <source>Check the profile's name, or make it.</source>
            <translation>Prüfen Sie den Namen des Profils, oder legen Sie es an.</translation>
        </message>
        <message>
            <source>Put its keys into the environment, and try again.</source>
            <translation>Übernehmen Sie seine Schlüssel in die Umgebung, und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Set these two variables, or make the profile.</source>
            <translation>Setzen Sie diese beiden Variablen, oder legen Sie das Profil an.</translation>
        </message>
        <message>
            <source>Correct that line.</source>
            <translation>Berichtigen Sie diese Zeile.</translation>
        </message>
        <message>
            <source>Line %1 of %2 starts a section that does not end.</source>
            <translation>Zeile %1 von %2 beginnt einen Abschnitt, der nicht endet.</translation>
        </message>
        <message>
            <source>Line %1 of %2 is neither a section nor a setting.</source>
            <translation>Zeile %1 von %2 ist weder ein Abschnitt noch eine Einstellung.</translation>
        </message>
        <message>
            <source>Line %1 of %2 stands before the first section.</source>
            <translation>Zeile %1 von %2 steht vor dem ersten Abschnitt.</translation>
        </message>
    </context>
    <context>
        <name>SampleAlbum</name>
        <message>
            <source>The sample photo %1 can't be written: %2.</source>
            <translation>Das Beispielfoto %1 kann nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>The sample photo %1 can't be made: Qt has no JPEG writer.</source>
            <translation>Das Beispielfoto %1 kann nicht erzeugt werden: Qt kann hier kein JPEG schreiben.</translation>
        </message>
        <message>
            <source>Install Qt's image format plugins.</source>
            <translation>Installieren Sie die Bildformat-Plugins von Qt.</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
    </context>
    <context>
        <name>SaveFile</name>
        <message>
            <source>%1 could not be written: %2.</source>
            <extracomment>%1: a file, %2: the system's reason</extracomment>
            <translation>%1 konnte nicht geschrieben werden: %2.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
    </context>
    <context>
        <name>SessionSecrets</name>
        <message>
            <source>There is no keychain on this computer.</source>
            <translation>Auf diesem Computer gibt es keinen Schlüsselbund.</translation>
        </message>
    </context>
    <context>
        <name>SettingWords</name>
        <message>
            <source>Requests at once</source>
            <translation>Anfragen gleichzeitig</translation>
        </message>
        <message>
            <source>More are faster until the store asks to slow down; fewer are gentler on a weak line or server.</source>
            <translation>Mehr sind schneller, bis der Speicher bremst; weniger schonen eine schwache Leitung oder einen schwachen Server.</translation>
        </message>
        <message>
            <source>ZIPs at once</source>
            <translation>ZIPs gleichzeitig</translation>
        </message>
        <message>
            <source>How many albums have their ZIP made side by side. The others wait.</source>
            <translation>Für wie viele Alben gleichzeitig ein ZIP erstellt wird. Die anderen warten.</translation>
        </message>
        <message>
            <source>Workers at once</source>
            <translation>Arbeiter gleichzeitig</translation>
        </message>
        <message>
            <source>How many parts of large albums are worked on side by side.</source>
            <translation>Wie viele Teilstücke großer Alben gleichzeitig bearbeitet werden.</translation>
        </message>
        <message>
            <source>In one go up to</source>
            <translation>In einem Stück bis</translation>
        </message>
        <message>
            <source>Albums of up to this many files are made in one go, larger ones by several workers.</source>
            <translation>Alben mit höchstens so vielen Dateien werden in einem Stück erstellt, größere von mehreren Arbeitern.</translation>
        </message>
        <message>
            <source>Files for each worker</source>
            <translation>Dateien je Arbeiter</translation>
        </message>
        <message>
            <source>How many files of a large album one worker takes on.</source>
            <translation>Wie viele Dateien eines großen Albums ein Arbeiter übernimmt.</translation>
        </message>
        <message>
            <source>Pieces at most</source>
            <translation>Teilstücke höchstens</translation>
        </message>
        <message>
            <source>A large album is divided into no more pieces than this.</source>
            <translation>In mehr Teilstücke wird ein großes Album nicht aufgeteilt.</translation>
        </message>
        <message>
            <source>Tries of a piece</source>
            <translation>Versuche je Teilstück</translation>
        </message>
        <message>
            <source>How often a piece of a ZIP is tried before the ZIP's own try has failed.</source>
            <translation>Wie oft ein Teilstück eines ZIPs versucht wird, bevor der Versuch des ganzen ZIPs gescheitert ist.</translation>
        </message>
        <message>
            <source>Tries of a ZIP</source>
            <translation>Versuche je ZIP</translation>
        </message>
        <message>
            <source>How often a ZIP is tried before it becomes a dead letter.</source>
            <translation>Wie oft ein ZIP versucht wird, bevor es unter „Gescheitert“ erscheint.</translation>
        </message>
        <message>
            <source>Wait before the second try</source>
            <translation>Wartezeit vor dem zweiten Versuch</translation>
        </message>
        <message>
            <source>Doubled before each further one.</source>
            <translation>Verdoppelt sich vor jedem weiteren.</translation>
        </message>
        <message>
            <source>Give up without progress after</source>
            <translation>Ohne Fortschritt aufgeben nach</translation>
        </message>
        <message>
            <source>A ZIP on which nothing moved for this long has failed.</source>
            <translation>Ein ZIP, bei dem so lange nichts vorangeht, gilt als gescheitert.</translation>
        </message>
        <message>
            <source>Take over after a crash</source>
            <translation>Nach einem Absturz übernehmen</translation>
        </message>
        <message>
            <source>When another computer stops in the middle of a ZIP, this one goes on with it after this time.</source>
            <translation>Wenn ein anderer Computer mitten in einem ZIP aufhört, macht dieser nach dieser Zeit damit weiter.</translation>
        </message>
        <message>
            <source>ZIPs</source>
            <translation>ZIPs</translation>
        </message>
        <message>
            <source>Removed from the store after this time; the photos stay, and the ZIP can be made again.</source>
            <translation>Werden nach dieser Zeit aus dem Speicher entfernt; die Fotos bleiben, und das ZIP kann neu erstellt werden.</translation>
        </message>
        <message>
            <source>Replaced ZIPs</source>
            <translation>Ersetzte ZIPs</translation>
        </message>
        <message>
            <source>A ZIP stays this long after a newer one took its place, for clients who are still downloading it.</source>
            <translation>So lange bleibt ein ZIP, nachdem ein neueres an seine Stelle getreten ist, für Kunden, die es noch herunterladen.</translation>
        </message>
        <message>
            <source>Unfinished work of others</source>
            <translation>Unfertige Arbeit anderer</translation>
        </message>
        <message>
            <source>Temporary files that nothing here knows may be another computer's. They stay this long.</source>
            <translation>Temporäre Dateien, die hier niemand kennt, können von einem anderen Computer stammen. So lange bleiben sie.</translation>
        </message>
        <message>
            <source>Settled dead letters</source>
            <translation>Erledigte gescheiterte Aufträge</translation>
        </message>
        <message>
            <source>Removed from the list this long after they were settled.</source>
            <translation>Werden so lange nach ihrer Erledigung aus der Liste entfernt.</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Runs older than this are no longer in the metrics.</source>
            <translation>Läufe, die älter sind, zählen in den Kennzahlen nicht mehr mit.</translation>
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation>
                <numerusform>%n Sekunde</numerusform>
                <numerusform>%n Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>At once</source>
            <extracomment>Title: how many things are done at the same time.</extracomment>
            <translation>Gleichzeitig</translation>
        </message>
        <message>
            <source>Large albums</source>
            <translation>Große Alben</translation>
        </message>
        <message>
            <source>When something fails</source>
            <translation>Wenn etwas scheitert</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Aufbewahrungsdauer</translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>Von %1 bis %2.</translation>
        </message>
        <message numerus="yes">
            <source>seconds</source>
            <translation>
                <numerusform>Sekunde</numerusform>
                <numerusform>Sekunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>minutes</source>
            <translation>
                <numerusform>Minute</numerusform>
                <numerusform>Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hours</source>
            <translation>
                <numerusform>Stunde</numerusform>
                <numerusform>Stunden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <translation>
                <numerusform>Tag</numerusform>
                <numerusform>Tage</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>%1 in one request are more than the store takes (%2).</source>
            <translation>%1 in einer Anfrage sind mehr, als der Speicher annimmt (%2).</translation>
        </message>
        <message>
            <source>The MD5 given with the bytes is not theirs.</source>
            <translation>Die mitgegebene MD5-Prüfsumme passt nicht zu den Bytes.</translation>
        </message>
        <message>
            <source>The CRC-32 given with the bytes is not theirs.</source>
            <translation>Die mitgegebene CRC-32-Prüfsumme passt nicht zu den Bytes.</translation>
        </message>
        <message>
            <source>"%1" has more metadata than the 2 KB that S3 takes.</source>
            <translation>„%1“ hat mehr Metadaten als die 2 KB, die S3 annimmt.</translation>
        </message>
        <message>
            <source>"%1" names no folder.</source>
            <translation>„%1“ bezeichnet keinen Ordner.</translation>
        </message>
        <message>
            <source>Give the whole path after folder://, for example folder:///home/anna/deliveries.</source>
            <translation>Geben Sie nach folder:// den ganzen Pfad an, zum Beispiel folder:///home/anna/deliveries.</translation>
        </message>
        <message>
            <source>"%1" is no address of a store.</source>
            <translation>„%1“ ist keine Adresse eines Speichers.</translation>
        </message>
        <message>
            <source>Give s3://BUCKET, s3://BUCKET/PREFIX or folder:///PATH.</source>
            <translation>Geben Sie s3://BUCKET, s3://BUCKET/PREFIX oder folder:///PATH an.</translation>
        </message>
        <message>
            <source>The store answers the same page of its listing again and again.</source>
            <translation>Der Speicher antwortet immer wieder mit derselben Seite seiner Liste.</translation>
        </message>
        <message>
            <source>%1 lists "%2", although only names that begin with "%3" were asked for.</source>
            <translation>%1 führt „%2“ auf, obwohl nur nach Namen gefragt war, die mit „%3“ beginnen.</translation>
        </message>
        <message>
            <source>Such a store can't be relied on: report it to its operator, or use another one.</source>
            <translation>Auf einen solchen Speicher ist kein Verlass: Melden Sie das seinem Betreiber, oder nehmen Sie einen anderen.</translation>
        </message>
        <message>
            <source>The object name "%1" is empty.</source>
            <translation>Der Objektname „%1“ ist leer.</translation>
        </message>
        <message>
            <source>The object name "%1" is longer than the 1,024 bytes that S3 allows.</source>
            <translation>Der Objektname „%1“ ist länger als die 1.024 Bytes, die S3 erlaubt.</translation>
        </message>
        <message>
            <source>The object name "%1" holds a NUL byte.</source>
            <translation>Der Objektname „%1“ enthält ein NUL-Byte.</translation>
        </message>
        <message>
            <source>The object name "%1" is not valid UTF-8.</source>
            <translation>Der Objektname „%1“ ist kein gültiges UTF-8.</translation>
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
            <translation>Teilstück %1</translation>
        </message>
        <message>
            <source>Chunk %1, try %2</source>
            <translation>Teilstück %1, Versuch %2</translation>
        </message>
        <message>
            <source>Chunk %1 waits before try %2</source>
            <translation>Teilstück %1 wartet auf Versuch %2</translation>
        </message>
        <message>
            <source>Join</source>
            <translation>Zusammenfügen</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>since %1, for %2 so far</source>
            <comment>a time of day; a duration</comment>
            <translation>seit %1, bisher %2</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <comment>times of day; a duration</comment>
            <translation>%1 bis %2, %3</translation>
        </message>
        <message numerus="yes">
            <source>%n parts</source>
            <comment>of the ZIP</comment>
            <translation>
                <numerusform>%n Teil</numerusform>
                <numerusform>%n Teile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n parts</source>
            <comment>of the ZIP</comment>
            <translation>
                <numerusform>%1 von %n Teil</numerusform>
                <numerusform>%1 von %n Teilen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n requests sent again</source>
            <translation>
                <numerusform>%n Anfrage erneut gesendet</numerusform>
                <numerusform>%n Anfragen erneut gesendet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The store asked %n times to slow down</source>
            <translation>
                <numerusform>Der Speicher bremste %n-mal</numerusform>
                <numerusform>Der Speicher bremste %n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <comment>%1: a headline</comment>
            <translation>Gescheitert: %1</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Stopped before its end</source>
            <translation>Vor dem Ende abgebrochen</translation>
        </message>
        <message>
            <source>Worker %1</source>
            <translation>Arbeiter %1</translation>
        </message>
        <message>
            <source>Join, check</source>
            <comment>a row's name: joining the ZIP and checking it</comment>
            <translation>Abschluss</translation>
        </message>
        <message>
            <source>chunk %1 · %2</source>
            <comment>a number; percent</comment>
            <translation>Teilstück %1 · %2</translation>
        </message>
        <message>
            <source>chunk %1</source>
            <translation>Teilstück %1</translation>
        </message>
        <message>
            <source>Joining and checking: about here</source>
            <translation>Zusammenfügen und Prüfen: ungefähr hier</translation>
        </message>
        <message>
            <source>Nothing was done for %1</source>
            <comment>a duration</comment>
            <translation>%1 lang geschah nichts</translation>
        </message>
        <message>
            <source>0 s</source>
            <comment>zero seconds</comment>
            <translation>0 s</translation>
        </message>
        <message>
            <source>%1: nothing yet</source>
            <comment>%1: a row's name</comment>
            <translation>%1: noch nichts</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a row's name; what is in it</comment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>Upload</name>
        <message>
            <source>%1 could not be sent: %2</source>
            <translation>%1 konnte nicht gesendet werden: %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n others could not be sent: %2</source>
            <translation>
                <numerusform>%1 und %n weitere Datei konnten nicht gesendet werden: %2</numerusform>
                <numerusform>%1 und %n weitere Dateien konnten nicht gesendet werden: %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket.</source>
            <translation>%1 ist ein Gerät, eine Pipe oder ein Socket.</translation>
        </message>
        <message>
            <source>Choose files, a folder or an archive.</source>
            <translation>Wählen Sie Dateien, einen Ordner oder ein Archiv.</translation>
        </message>
        <message>
            <source>New album</source>
            <extracomment>The name of an album when nothing better is known.</extracomment>
            <translation>Neues Album</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>RAW photos</source>
            <extracomment>The cameras' own formats.</extracomment>
            <translation>RAW-Fotos</translation>
        </message>
        <message>
            <source>Videos</source>
            <translation>Videos</translation>
        </message>
        <message>
            <source>Other files</source>
            <translation>Andere Dateien</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>Versteckt</translation>
        </message>
        <message>
            <source>Left behind by a system</source>
            <translation>Vom Betriebssystem hinterlassen</translation>
        </message>
        <message>
            <source>Neither photo nor video</source>
            <translation>Weder Foto noch Video</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message>
            <source>Can't be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <source>Devices, pipes and sockets</source>
            <translation>Geräte, Pipes und Sockets</translation>
        </message>
        <message>
            <source>Links that lead out of the folder or to nothing</source>
            <translation>Verknüpfungen, die aus dem Ordner oder ins Leere führen</translation>
        </message>
        <message>
            <source>Links to folders</source>
            <translation>Verknüpfungen auf Ordner</translation>
        </message>
        <message>
            <source>Names that are not UTF-8</source>
            <translation>Namen, die kein UTF-8 sind</translation>
        </message>
        <message>
            <source>Same name as another file</source>
            <translation>Gleicher Name wie eine andere Datei</translation>
        </message>
        <message>
            <source>In the archive: names that lead out of it</source>
            <translation>Im Archiv: Namen, die aus ihm herausführen</translation>
        </message>
        <message>
            <source>In the archive: names that are not UTF-8</source>
            <translation>Im Archiv: Namen, die kein UTF-8 sind</translation>
        </message>
        <message>
            <source>In the archive: names that are too long</source>
            <translation>Im Archiv: zu lange Namen</translation>
        </message>
        <message>
            <source>In the archive: same name as another file</source>
            <translation>Im Archiv: gleicher Name wie eine andere Datei</translation>
        </message>
        <message>
            <source>In the archive: links</source>
            <translation>Im Archiv: Verknüpfungen</translation>
        </message>
        <message>
            <source>In the archive: no plain files</source>
            <translation>Im Archiv: keine gewöhnlichen Dateien</translation>
        </message>
        <message>
            <source>In the archive: encrypted</source>
            <translation>Im Archiv: verschlüsselt</translation>
        </message>
        <message>
            <source>In the archive: packed in a way that can't be read here</source>
            <translation>Im Archiv: auf eine Weise gepackt, die hier nicht lesbar ist</translation>
        </message>
        <message>
            <source>In the archive: far larger than what is stored</source>
            <translation>Im Archiv: weit größer als das, was gespeichert ist</translation>
        </message>
        <message>
            <source>In the archive: too large</source>
            <translation>Im Archiv: zu groß</translation>
        </message>
        <message>
            <source>In the archive: damaged</source>
            <translation>Im Archiv: beschädigt</translation>
        </message>
        <message>
            <source>About %1, by the line's measured %2</source>
            <extracomment>%1: a time, "6 min"; %2: a rate, "18.4 Mbit/s".</extracomment>
            <translation>Etwa %1, bei gemessenen %2 auf der Leitung</translation>
        </message>
        <message>
            <source>About %1, by the limit of %2 that holds now</source>
            <translation>Etwa %1, beim derzeit geltenden Limit von %2</translation>
        </message>
        <message>
            <source>About %1, if the line carries %2; it has not been measured yet</source>
            <translation>Etwa %1, wenn die Leitung %2 schafft; sie wurde noch nicht gemessen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new · %1</source>
            <extracomment>%1: their size, "4.1 GB".</extracomment>
            <translation>
                <numerusform>%Ln neu · %1</numerusform>
                <numerusform>%Ln neu · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in place of others of the same name · %1</source>
            <translation>
                <numerusform>%Ln anstelle einer gleichnamigen · %1</numerusform>
                <numerusform>%Ln anstelle von gleichnamigen · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with the size of what is there, sent only if different · %1</source>
            <translation>
                <numerusform>%Ln so groß wie die vorhandene, wird nur bei anderem Inhalt gesendet · %1</numerusform>
                <numerusform>%Ln so groß wie die vorhandenen, werden nur bei anderem Inhalt gesendet · %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln there already, unchanged · %1</source>
            <translation>
                <numerusform>%Ln schon da, unverändert · %1</numerusform>
                <numerusform>%Ln schon da, unverändert · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>A new album</source>
            <translation>Ein neues Album</translation>
        </message>
        <message numerus="yes">
            <source>An album of %Ln photos is there; these are added</source>
            <translation>
                <numerusform>Ein Album mit %Ln Foto ist schon da; diese kommen hinzu</numerusform>
                <numerusform>Ein Album mit %Ln Fotos ist schon da; diese kommen hinzu</numerusform>
            </translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message numerus="yes">
            <source>Upload %Ln photos</source>
            <translation>
                <numerusform>%Ln Foto hochladen</numerusform>
                <numerusform>%Ln Fotos hochladen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Upload %Ln files</source>
            <translation>
                <numerusform>%Ln Datei hochladen</numerusform>
                <numerusform>%Ln Dateien hochladen</numerusform>
            </translation>
        </message>
        <message>
            <source>Names that differ in case alone: the ZIP numbers them</source>
            <translation>Namen, die sich nur in Groß- und Kleinschreibung unterscheiden: Das ZIP nummeriert sie</translation>
        </message>
        <message>
            <source>Same content under several names</source>
            <translation>Gleicher Inhalt unter mehreren Namen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files left out</source>
            <translation>
                <numerusform>%Ln Datei ausgelassen</numerusform>
                <numerusform>%Ln Dateien ausgelassen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is left out</source>
            <translation>Nichts wird ausgelassen</translation>
        </message>
        <message>
            <source>Nothing is left out; some names deserve a look</source>
            <translation>Nichts wird ausgelassen; einige Namen verdienen einen Blick</translation>
        </message>
        <message>
            <source>This archive can't be unpacked</source>
            <translation>Dieses Archiv kann nicht entpackt werden</translation>
        </message>
        <message>
            <source>It is no longer there</source>
            <translation>Das gibt es nicht mehr</translation>
        </message>
        <message>
            <source>It can't be read</source>
            <translation>Das kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>No photos or videos here</source>
            <translation>Keine Fotos oder Videos hier</translation>
        </message>
        <message>
            <source>This can't be uploaded</source>
            <translation>Das kann nicht hochgeladen werden</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>Uploaded · %n files</source>
            <translation>
                <numerusform>Hochgeladen · %n Datei</numerusform>
                <numerusform>Hochgeladen · %n Dateien</numerusform>
            </translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>Ready · %1 in %2</source>
            <extracomment>A ZIP and how long it took: "Ready · 3.9 GB in 41 s".</extracomment>
            <translation>Bereit · %1 in %2</translation>
        </message>
        <message>
            <source>Trying again in %1</source>
            <translation>Neuer Versuch in %1</translation>
        </message>
        <message>
            <source>Waiting · number %1 in line</source>
            <translation>Wartet · Platz %1 in der Reihe</translation>
        </message>
        <message>
            <source>Waiting · next in line</source>
            <translation>Wartet · kommt als Nächstes</translation>
        </message>
        <message numerus="yes">
            <source>%n files could not be sent</source>
            <translation>
                <numerusform>%n Datei konnte nicht gesendet werden</numerusform>
                <numerusform>%n Dateien konnten nicht gesendet werden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed after %n tries</source>
            <translation>
                <numerusform>Nach %n Versuch gescheitert</numerusform>
                <numerusform>Nach %n Versuchen gescheitert</numerusform>
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>The store's address can't be found</source>
            <translation>Die Adresse des Speichers ist nicht zu finden</translation>
        </message>
        <message>
            <source>The store can't be reached</source>
            <translation>Der Speicher ist nicht erreichbar</translation>
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation>Die Verbindung ist nicht sicher</translation>
        </message>
        <message>
            <source>The store took too long to answer</source>
            <translation>Der Speicher brauchte zu lange für eine Antwort</translation>
        </message>
        <message>
            <source>The store asked to slow down</source>
            <translation>Der Speicher bremste</translation>
        </message>
        <message>
            <source>The store has a fault of its own</source>
            <translation>Der Speicher selbst hat eine Störung</translation>
        </message>
        <message>
            <source>No permission in the store</source>
            <translation>Keine Berechtigung im Speicher</translation>
        </message>
        <message>
            <source>The store does not accept the keys</source>
            <translation>Der Speicher nimmt die Schlüssel nicht an</translation>
        </message>
        <message>
            <source>This computer's clock is wrong</source>
            <translation>Die Uhr dieses Computers geht falsch</translation>
        </message>
        <message>
            <source>There is no such bucket</source>
            <translation>Diesen Bucket gibt es nicht</translation>
        </message>
        <message>
            <source>Something is missing in the store</source>
            <translation>Im Speicher fehlt etwas</translation>
        </message>
        <message>
            <source>The bucket is in another region</source>
            <translation>Der Bucket liegt in einer anderen Region</translation>
        </message>
        <message>
            <source>That is no S3 store</source>
            <translation>Das ist kein S3-Speicher</translation>
        </message>
        <message>
            <source>The store can't do that</source>
            <translation>Das kann der Speicher nicht</translation>
        </message>
        <message>
            <source>Too large for this store</source>
            <translation>Zu groß für diesen Speicher</translation>
        </message>
        <message>
            <source>The store answered something unexpected</source>
            <translation>Der Speicher hat etwas Unerwartetes geantwortet</translation>
        </message>
        <message>
            <source>A photo was replaced meanwhile</source>
            <translation>Ein Foto wurde inzwischen ersetzt</translation>
        </message>
        <message>
            <source>Data is damaged</source>
            <translation>Daten sind beschädigt</translation>
        </message>
        <message>
            <source>A file is gone</source>
            <translation>Eine Datei ist verschwunden</translation>
        </message>
        <message>
            <source>A file can't be read</source>
            <translation>Eine Datei kann nicht gelesen werden</translation>
        </message>
        <message>
            <source>A file changed while it was read</source>
            <translation>Eine Datei hat sich beim Lesen geändert</translation>
        </message>
        <message>
            <source>This computer's disk reports a fault</source>
            <translation>Der Datenträger dieses Computers meldet einen Fehler</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>The ledger can't be used</source>
            <translation>Das Auftragsbuch kann nicht benutzt werden</translation>
        </message>
        <message>
            <source>That is not possible</source>
            <translation>Das ist nicht möglich</translation>
        </message>
        <message>
            <source>That name can't be used</source>
            <translation>Dieser Name kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>No photos here</source>
            <translation>Keine Fotos hier</translation>
        </message>
        <message>
            <source>The album has no photos</source>
            <translation>Das Album hat keine Fotos</translation>
        </message>
        <message>
            <source>Another program works on it</source>
            <translation>Ein anderes Programm arbeitet daran</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgebrochen</translation>
        </message>
        <message>
            <source>Being cancelled</source>
            <translation>Wird abgebrochen</translation>
        </message>
        <message>
            <source>Being paused</source>
            <translation>Wird angehalten</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>in another program</source>
            <translation>in einem anderen Programm</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Looking at the files</source>
            <translation>Dateien werden durchgesehen</translation>
        </message>
        <message>
            <source>Listing the album</source>
            <translation>Album wird aufgelistet</translation>
        </message>
        <message>
            <source>Getting to know the store</source>
            <translation>Speicher wird kennengelernt</translation>
        </message>
        <message>
            <source>Collecting checksums</source>
            <translation>Prüfsummen werden gesammelt</translation>
        </message>
        <message>
            <source>Planning</source>
            <translation>Wird geplant</translation>
        </message>
        <message>
            <source>Uploading</source>
            <translation>Wird hochgeladen</translation>
        </message>
        <message>
            <source>Joining in the store</source>
            <translation>Wird zusammengefügt</translation>
        </message>
        <message>
            <source>Finishing the ZIP</source>
            <translation>ZIP wird fertiggestellt</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>Beginning to upload</source>
            <translation>Hochladen beginnt</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Something went wrong in Photoporter</source>
            <translation>In Photoporter ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Your upload line</source>
            <translation>Ihre Leitung beim Hochladen</translation>
        </message>
        <message>
            <source>Your download line</source>
            <translation>Ihre Leitung beim Herunterladen</translation>
        </message>
        <message>
            <source>Copying in the store</source>
            <translation>Kopieren im Speicher</translation>
        </message>
        <message>
            <source>Waiting for answers</source>
            <translation>Warten auf Antworten</translation>
        </message>
        <message>
            <source>This computer's processor</source>
            <translation>Prozessor dieses Computers</translation>
        </message>
        <message>
            <source>This computer's disk</source>
            <translation>Datenträger dieses Computers</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>Nichts Bestimmtes</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>That can't be done with upload %1 as it stands.</source>
            <translation>Das geht mit Upload %1 in seinem jetzigen Zustand nicht.</translation>
        </message>
        <message>
            <source>It has ended, or another program runs it.</source>
            <translation>Er ist beendet, oder ein anderes Programm führt ihn aus.</translation>
        </message>
        <message>
            <source>What was unpacked for upload %1 was removed when it was cancelled.</source>
            <translation>Was für Upload %1 entpackt war, wurde beim Abbrechen entfernt.</translation>
        </message>
        <message>
            <source>Upload the archive again: photos that were sent are not sent again.</source>
            <translation>Laden Sie das Archiv noch einmal hoch: Schon gesendete Fotos werden nicht noch einmal gesendet.</translation>
        </message>
    </context>
    <context>
        <name>Zip</name>
        <message>
            <source>There is no file %1.</source>
            <translation>Es gibt keine Datei %1.</translation>
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation>%1 kann nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>Reading %1 failed: %2.</source>
            <translation>%1 konnte nicht gelesen werden: %2.</translation>
        </message>
        <message>
            <source>%1 became shorter while it was read.</source>
            <translation>%1 wurde beim Lesen kürzer.</translation>
        </message>
        <message>
            <source>%1 and %2 share bytes of the archive.</source>
            <translation>%1 und %2 teilen sich Bytes des Archivs.</translation>
        </message>
        <message>
            <source>%1 (%2 bytes at %3) would reach past the data of the archive.</source>
            <translation>%1 (%2 Bytes ab %3) würde über die Daten des Archivs hinausreichen.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes stand before the first file.</source>
            <translation>
                <numerusform>Vor der ersten Datei steht %1 Byte.</numerusform>
                <numerusform>Vor der ersten Datei stehen %1 Bytes.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 would grow from %2 to %3.</source>
            <translation>%1 würde von %2 auf %3 anwachsen.</translation>
        </message>
        <message>
            <source>An archive of %1 would grow to %2.</source>
            <translation>Ein Archiv von %1 würde auf %2 anwachsen.</translation>
        </message>
        <message>
            <source>There is no end record: this is not a ZIP, or its end is missing.</source>
            <translation>Es gibt keinen Endeintrag: Das ist kein ZIP, oder sein Ende fehlt.</translation>
        </message>
        <message>
            <source>The archive comment holds a second end record, so that two readings fit.</source>
            <translation>Der Archivkommentar enthält einen zweiten Endeintrag, sodass zwei Lesarten möglich sind.</translation>
        </message>
        <message>
            <source>The end record is cut short: the end of the archive is missing.</source>
            <translation>Der Endeintrag ist abgeschnitten: Das Ende des Archivs fehlt.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes follow the end of the archive.</source>
            <translation>
                <numerusform>Nach dem Ende des Archivs folgt %1 Byte.</numerusform>
                <numerusform>Nach dem Ende des Archivs folgen %1 Bytes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The ZIP64 end record is not where its locator puts it.</source>
            <translation>Der ZIP64-Endeintrag ist nicht dort, wohin sein Verweis zeigt.</translation>
        </message>
        <message numerus="yes">
            <source>The archive is split over %1 files.</source>
            <translation>
                <numerusform>Das Archiv ist auf %1 Datei aufgeteilt.</numerusform>
                <numerusform>Das Archiv ist auf %1 Dateien aufgeteilt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The list of files is encrypted.</source>
            <translation>Die Dateiliste ist verschlüsselt.</translation>
        </message>
        <message>
            <source>The end record and the ZIP64 end record contradict each other.</source>
            <translation>Der Endeintrag und der ZIP64-Endeintrag widersprechen einander.</translation>
        </message>
        <message>
            <source>The end record leaves even the disk number to the ZIP64 end record; some readers see a split archive.</source>
            <translation>Der Endeintrag überlässt sogar die Nummer des Datenträgers dem ZIP64-Endeintrag; manche Programme sehen dann ein geteiltes Archiv.</translation>
        </message>
        <message>
            <source>This is part %1 of a split archive.</source>
            <translation>Das ist Teil %1 eines geteilten Archivs.</translation>
        </message>
        <message>
            <source>The end record has two different counts of files: %1 and %2.</source>
            <translation>Der Endeintrag nennt zwei verschiedene Dateianzahlen: %1 und %2.</translation>
        </message>
        <message>
            <source>The list of files (%1 bytes at %2) reaches past its place.</source>
            <translation>Die Dateiliste (%1 Bytes ab %2) reicht über ihren Platz hinaus.</translation>
        </message>
        <message>
            <source>The list of files is not where the end records put it.</source>
            <translation>Die Dateiliste ist nicht dort, wo die Endeinträge sie angeben.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes lie between the list of files and the end record.</source>
            <translation>
                <numerusform>Zwischen der Dateiliste und dem Endeintrag liegt %1 Byte.</numerusform>
                <numerusform>Zwischen der Dateiliste und dem Endeintrag liegen %1 Bytes.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no list of files where the end record puts it.</source>
            <translation>Dort, wo der Endeintrag die Dateiliste angibt, ist keine.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes stand before the archive.</source>
            <translation>
                <numerusform>Vor dem Archiv steht %1 Byte.</numerusform>
                <numerusform>Vor dem Archiv stehen %1 Bytes.</numerusform>
            </translation>
        </message>
        <message>
            <source>A name in the archive has %1 bytes; 1 to 65,535 are possible.</source>
            <translation>Ein Name im Archiv hat %1 Bytes; möglich sind 1 bis 65.535.</translation>
        </message>
        <message>
            <source>%1 is to be stored as it is, but has two sizes.</source>
            <translation>%1 soll unkomprimiert gespeichert werden, hat aber zwei Größen.</translation>
        </message>
        <message>
            <source>%1 is larger than a ZIP can hold.</source>
            <translation>%1 ist größer, als ein ZIP fassen kann.</translation>
        </message>
        <message>
            <source>%1 comes neither from a store nor from a file.</source>
            <translation>%1 kommt weder aus einem Speicher noch aus einer Datei.</translation>
        </message>
        <message>
            <source>%1 reaches past the end of its source.</source>
            <translation>%1 reicht über das Ende seiner Quelle hinaus.</translation>
        </message>
        <message>
            <source>An archive can't be laid out behind other bytes.</source>
            <translation>Ein Archiv kann nicht hinter anderen Bytes angelegt werden.</translation>
        </message>
        <message>
            <source>The archive would be larger than any store can hold.</source>
            <translation>Das Archiv wäre größer, als irgendein Speicher fassen kann.</translation>
        </message>
        <message>
            <source>method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <source>flags</source>
            <translation>Flags</translation>
        </message>
        <message>
            <source>CRC</source>
            <translation>CRC</translation>
        </message>
        <message>
            <source>compressed size</source>
            <translation>komprimierte Größe</translation>
        </message>
        <message>
            <source>size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>ZIP64 field</source>
            <translation>ZIP64-Feld</translation>
        </message>
        <message>
            <source>There is no local header where %1 should begin.</source>
            <translation>Wo %1 beginnen soll, ist kein lokaler Header.</translation>
        </message>
        <message>
            <source>The extra fields of %1 reach past their end.</source>
            <translation>Die Zusatzfelder von %1 reichen über ihr Ende hinaus.</translation>
        </message>
        <message numerus="yes">
            <source>The extra fields of %1 end in %2 stray bytes.</source>
            <translation>
                <numerusform>Die Zusatzfelder von %1 enden mit %2 überzähligen Byte.</numerusform>
                <numerusform>Die Zusatzfelder von %1 enden mit %2 überzähligen Bytes.</numerusform>
            </translation>
        </message>
        <message>
            <source>The name of %1 is in two code pages.</source>
            <translation>Der Name von %1 ist in zwei Codepages angegeben.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>%1 has two times of modification.</source>
            <translation>%1 hat zwei Änderungszeiten.</translation>
        </message>
        <message>
            <source>The local header of %1 differs from the list of files: %2.</source>
            <translation>Der lokale Header von %1 weicht von der Dateiliste ab: %2.</translation>
        </message>
        <message>
            <source>The data of %1 reach into what follows.</source>
            <translation>Die Daten von %1 reichen in das hinein, was danach folgt.</translation>
        </message>
        <message>
            <source>The data descriptor of %1 is missing or differs from the list of files.</source>
            <translation>Der Datendeskriptor von %1 fehlt oder weicht von der Dateiliste ab.</translation>
        </message>
        <message numerus="yes">
            <source>%1 bytes after %2 belong to nothing.</source>
            <translation>
                <numerusform>%1 Byte hinter %2 gehört zu nichts.</numerusform>
                <numerusform>%1 Bytes hinter %2 gehören zu nichts.</numerusform>
            </translation>
        </message>
        <message>
            <source>The data of %1 can't be decompressed.</source>
            <translation>Die Daten von %1 können nicht entpackt werden.</translation>
        </message>
        <message>
            <source>The data of %1 are not the %2 bytes that the list of files says.</source>
            <translation>Die Daten von %1 sind nicht die %2 Bytes, die die Dateiliste angibt.</translation>
        </message>
        <message>
            <source>The data of %1 don't match their CRC.</source>
            <translation>Die Daten von %1 passen nicht zu ihrer CRC.</translation>
        </message>
        <message>
            <source>Bytes follow the compressed data of %1.</source>
            <translation>Nach den komprimierten Daten von %1 folgen weitere Bytes.</translation>
        </message>
        <message>
            <source>The link %1 leads out of the folder.</source>
            <translation>Die Verknüpfung %1 führt aus dem Ordner hinaus.</translation>
        </message>
        <message>
            <source>A file has no name.</source>
            <translation>Eine Datei hat keinen Namen.</translation>
        </message>
        <message>
            <source>%1 would be written outside the folder.</source>
            <translation>%1 würde außerhalb des Ordners geschrieben.</translation>
        </message>
        <message>
            <source>%1 has a backslash, which is a folder on some systems and a character on others.</source>
            <translation>%1 enthält einen umgekehrten Schrägstrich, der auf manchen Systemen einen Ordner bezeichnet und auf anderen ein Zeichen ist.</translation>
        </message>
        <message>
            <source>%1 is a name that not every system takes.</source>
            <translation>%1 ist ein Name, den nicht jedes System annimmt.</translation>
        </message>
        <message>
            <source>%1 has a name of %2 bytes.</source>
            <translation>%1 hat einen Namen von %2 Bytes.</translation>
        </message>
        <message>
            <source>Other files would be written through the link %1.</source>
            <translation>Andere Dateien würden durch die Verknüpfung %1 hindurch geschrieben.</translation>
        </message>
        <message>
            <source>%1 is a file and a folder.</source>
            <translation>%1 ist zugleich Datei und Ordner.</translation>
        </message>
        <message>
            <source>%1 is there twice.</source>
            <translation>%1 ist zweimal vorhanden.</translation>
        </message>
        <message>
            <source>%1 and %2 are one file where case and accents' spelling don't count.</source>
            <translation>%1 und %2 sind dieselbe Datei, wo Groß- und Kleinschreibung und die Schreibweise von Akzenten nicht zählen.</translation>
        </message>
        <message>
            <source>is said to be UTF-8 and is not</source>
            <translation>soll UTF-8 sein, ist es aber nicht</translation>
        </message>
        <message>
            <source>has two different names in UTF-8</source>
            <translation>hat zwei verschiedene Namen in UTF-8</translation>
        </message>
        <message>
            <source>has a Unicode name that belongs to another name</source>
            <translation>hat einen Unicode-Namen, der zu einem anderen Namen gehört</translation>
        </message>
        <message>
            <source>has a Unicode name that can't be read</source>
            <translation>hat einen Unicode-Namen, der nicht gelesen werden kann</translation>
        </message>
        <message>
            <source>The list of files ends within a header.</source>
            <translation>Die Dateiliste endet mitten in einem Header.</translation>
        </message>
        <message>
            <source>The list of files holds something that is no header.</source>
            <translation>Die Dateiliste enthält etwas, das kein Header ist.</translation>
        </message>
        <message>
            <source>The archive lists more than %1 files.</source>
            <translation>Das Archiv führt mehr als %1 Dateien auf.</translation>
        </message>
        <message>
            <source>The end record counts %1 files, but %2 are listed.</source>
            <translation>Der Endeintrag zählt %1 Dateien, aufgeführt sind aber %2.</translation>
        </message>
        <message>
            <source>%1 %2.</source>
            <translation>%1 %2.</translation>
        </message>
        <message>
            <source>The ZIP64 field of %1 lacks a value that it must hold.</source>
            <translation>Im ZIP64-Feld von %1 fehlt ein Wert, den es enthalten muss.</translation>
        </message>
        <message>
            <source>%1 has two ZIP64 fields.</source>
            <translation>%1 hat zwei ZIP64-Felder.</translation>
        </message>
        <message>
            <source>%1 is on part %2 of a split archive.</source>
            <translation>%1 liegt auf Teil %2 eines geteilten Archivs.</translation>
        </message>
        <message>
            <source>The timestamp of %1 is cut short.</source>
            <translation>Der Zeitstempel von %1 ist abgeschnitten.</translation>
        </message>
        <message>
            <source>%1 is encrypted.</source>
            <translation>%1 ist verschlüsselt.</translation>
        </message>
        <message>
            <source>%1 is compressed by method %2, which is not supported.</source>
            <translation>%1 ist mit der Methode %2 komprimiert, die nicht unterstützt wird.</translation>
        </message>
        <message>
            <source>%1 is stored as it is, but has two sizes: %2 and %3 bytes.</source>
            <translation>%1 ist unkomprimiert gespeichert, hat aber zwei Größen: %2 und %3 Bytes.</translation>
        </message>
        <message>
            <source>The list of files takes %1.</source>
            <translation>Die Dateiliste belegt %1.</translation>
        </message>
        <message>
            <source>%1 is not a sound ZIP: at byte %2, %3</source>
            <translation>%1 ist kein einwandfreies ZIP. Bei Byte %2: %3</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumActions</name>
        <message>
            <source>Stopped.</source>
            <translation>Abgebrochen.</translation>
        </message>
        <message>
            <source>The ZIP of "%1" is in use. Wait until that ends, or stop it.</source>
            <translation>Das ZIP von „%1“ wird gerade benutzt. Warten Sie, bis das fertig ist, oder brechen Sie es ab.</translation>
        </message>
        <message>
            <source>Link copied. It gives %1 to whoever has it, until %2.</source>
            <extracomment>%1 is a file's name, %2 a day: "19 Nov"</extracomment>
            <translation>Link kopiert. Wer ihn hat, kann %1 bis %2 herunterladen.</translation>
        </message>
        <message>
            <source>The album "%1" has no ZIP yet.</source>
            <translation>Das Album „%1“ hat noch kein ZIP.</translation>
        </message>
        <message>
            <source>Choose Create ZIP first.</source>
            <translation>Wählen Sie zuerst „ZIP erstellen“.</translation>
        </message>
        <message>
            <source>This store can't make links.</source>
            <translation>Dieser Speicher kann keine Links erstellen.</translation>
        </message>
        <message>
            <source>Download the ZIP and hand it on.</source>
            <translation>Laden Sie das ZIP herunter, und geben Sie es weiter.</translation>
        </message>
        <message>
            <source>This store is a folder, which has no links for clients. The ZIP's path was copied; hand on the file itself.</source>
            <translation>Dieser Speicher ist ein Ordner und hat keine Links für Kunden. Der Pfad des ZIPs wurde kopiert; geben Sie die Datei selbst weiter.</translation>
        </message>
        <message>
            <source>Download the ZIP to</source>
            <translation>ZIP herunterladen nach</translation>
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>%1 was there already, with the right checksum.</source>
            <translation>%1 war schon da, mit der richtigen Prüfsumme.</translation>
        </message>
        <message>
            <source>Downloaded to %1, checksum right.</source>
            <translation>Nach %1 heruntergeladen, die Prüfsumme stimmt.</translation>
        </message>
        <message>
            <source>Verifying</source>
            <translation>Wird geprüft</translation>
        </message>
        <message>
            <source>The ZIP is damaged: %1</source>
            <translation>Das ZIP ist beschädigt: %1</translation>
        </message>
        <message>
            <source>Choose Make ZIP again.</source>
            <translation>Wählen Sie „ZIP neu erstellen“.</translation>
        </message>
        <message>
            <source>Delete the ZIP of "%1"?</source>
            <translation>Das ZIP von „%1“ löschen?</translation>
        </message>
        <message>
            <source>The photos stay, and the ZIP can be made again. Links that were handed out stop working.</source>
            <translation>Die Fotos bleiben, und das ZIP kann neu erstellt werden. Weitergegebene Links funktionieren dann nicht mehr.</translation>
        </message>
        <message>
            <source>Delete ZIP</source>
            <translation>ZIP löschen</translation>
        </message>
        <message numerus="yes">
            <source>Delete the ZIPs of %n albums?</source>
            <translation>
                <numerusform>Das ZIP von %n Album löschen?</numerusform>
                <numerusform>Die ZIPs von %n Alben löschen?</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete ZIPs</source>
            <translation>ZIPs löschen</translation>
        </message>
        <message>
            <source>Deleting</source>
            <translation>Wird gelöscht</translation>
        </message>
        <message>
            <source>Deleted: %1 freed.</source>
            <translation>Gelöscht: %1 freigegeben.</translation>
        </message>
        <message>
            <source>The album's address in the store was copied: %1</source>
            <translation>Die Adresse des Albums im Speicher wurde kopiert: %1</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message numerus="yes">
            <source>The ZIP is sound. Checked: its directory, and %1 of its %Ln entries.</source>
            <translation>
                <numerusform>Das ZIP ist in Ordnung. Geprüft: sein Verzeichnis und %1 von %Ln Eintrag.</numerusform>
                <numerusform>Das ZIP ist in Ordnung. Geprüft: sein Verzeichnis und %1 von %Ln Einträgen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumDetail</name>
        <message>
            <source>all checked</source>
            <translation>alle geprüft</translation>
        </message>
        <message numerus="yes">
            <source>%n not checked yet</source>
            <comment>photos</comment>
            <translation>
                <numerusform>%n noch nicht geprüft</numerusform>
                <numerusform>%n noch nicht geprüft</numerusform>
            </translation>
        </message>
        <message>
            <source>Fetching the photo…</source>
            <translation>Foto wird geholt…</translation>
        </message>
        <message>
            <source>Enter opens a photo, Esc goes back</source>
            <translation>Die Eingabetaste öffnet ein Foto, Esc führt zurück</translation>
        </message>
        <message>
            <source>← Albums</source>
            <extracomment>a button that leads back to the list of albums</extracomment>
            <translation>← Alben</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>ZIP erstellen</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>…</source>
            <extracomment>a button with a menu</extracomment>
            <translation>…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>The photos appear here when they are uploaded.</source>
            <translation>Die Fotos erscheinen hier, sobald sie hochgeladen sind.</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
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
            <translation>Name des Albums</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumList</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Drop a folder, photos or a ZIP anywhere to make a new album</source>
            <translation>Ziehen Sie einen Ordner, Fotos oder ein ZIP in dieses Fenster, um ein neues Album anzulegen</translation>
        </message>
        <message>
            <source>No albums yet</source>
            <translation>Noch keine Alben</translation>
        </message>
        <message>
            <source>Drop a folder of photos anywhere in this window. It becomes an album in your store, and a ZIP that your client can download.</source>
            <translation>Ziehen Sie einen Ordner mit Fotos irgendwohin in dieses Fenster. Er wird zu einem Album in Ihrem Speicher und zu einem ZIP, das Ihr Kunde herunterladen kann.</translation>
        </message>
        <message>
            <source>Upload album…</source>
            <translation>Album hochladen…</translation>
        </message>
        <message>
            <source>No album found</source>
            <translation>Kein Album gefunden</translation>
        </message>
        <message>
            <source>No album's name has these words in it.</source>
            <translation>Kein Album enthält diese Wörter im Namen.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumMenu</name>
        <message>
            <source>Show photos</source>
            <translation>Fotos anzeigen</translation>
        </message>
        <message>
            <source>Add photos…</source>
            <translation>Fotos hinzufügen…</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>ZIP erstellen</translation>
        </message>
        <message>
            <source>Make ZIP again</source>
            <translation>ZIP neu erstellen</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Download ZIP…</source>
            <translation>ZIP herunterladen…</translation>
        </message>
        <message>
            <source>Verify ZIP</source>
            <translation>ZIP prüfen</translation>
        </message>
        <message>
            <source>Look at the store again</source>
            <translation>Erneut im Speicher nachsehen</translation>
        </message>
        <message>
            <source>Show in store</source>
            <translation>Im Speicher anzeigen</translation>
        </message>
        <message>
            <source>Copy address in store</source>
            <translation>Adresse im Speicher kopieren</translation>
        </message>
        <message>
            <source>Delete ZIP…</source>
            <translation>ZIP löschen…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumModel</name>
        <message>
            <source>Cover of %1</source>
            <translation>Titelbild von %1</translation>
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>Archiv</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>Geändert</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumSummary</name>
        <message>
            <source>No album chosen</source>
            <translation>Kein Album ausgewählt</translation>
        </message>
        <message>
            <source>Choose one to see its photos and its ZIP.</source>
            <translation>Wählen Sie eines aus, um seine Fotos und sein ZIP zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>%n albums chosen</source>
            <translation>
                <numerusform>%n Album ausgewählt</numerusform>
                <numerusform>%n Alben ausgewählt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Create %n ZIPs</source>
            <translation>
                <numerusform>%n ZIP erstellen</numerusform>
                <numerusform>%n ZIPs erstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Not counted yet</source>
            <translation>Noch nicht gezählt</translation>
        </message>
        <message>
            <source>Changed %1</source>
            <translation>Geändert: %1</translation>
        </message>
        <message>
            <source>Looked at in the store: %1</source>
            <extracomment>when the program looked at the album in the store; %1 is a date with its time</extracomment>
            <translation>Im Speicher nachgesehen: %1</translation>
        </message>
        <message>
            <source>all %1 →</source>
            <extracomment>leads to all photos of an album; %1 is their number</extracomment>
            <translation>alle %1 →</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>ZIP erstellen</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>Link kopieren</translation>
        </message>
        <message>
            <source>Show job</source>
            <translation>Auftrag anzeigen</translation>
        </message>
        <message>
            <source>See what to do</source>
            <translation>Was ist zu tun?</translation>
        </message>
        <message>
            <source>Download…</source>
            <translation>Herunterladen…</translation>
        </message>
        <message>
            <source>…</source>
            <extracomment>a button with a menu</extracomment>
            <translation>…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>The first photos of the album</source>
            <translation>Die ersten Fotos des Albums</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumsPage</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Search albums</source>
            <translation>Alben suchen</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>ZIP erstellen</translation>
        </message>
        <message>
            <source>Upload album…</source>
            <translation>Album hochladen…</translation>
        </message>
        <message>
            <source>Creates a ZIP of each chosen album (%1)</source>
            <extracomment>%1: the keys for it, "Ctrl+Z"</extracomment>
            <translation>Erstellt von jedem ausgewählten Album ein ZIP (%1)</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::BarList</name>
        <message>
            <source>%1: %2</source>
            <extracomment>A bar, for screen readers: what, and how much</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::CarePanel</name>
        <message>
            <source>Looking through the store…</source>
            <translation>Speicher wird durchgesehen…</translation>
        </message>
        <message>
            <source>Putting the store in order…</source>
            <translation>Speicher wird aufgeräumt…</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) to do. Nothing is changed yet.</source>
            <translation>
                <numerusform>%n Aufgabe steht an. Noch ist nichts geändert.</numerusform>
                <numerusform>%n Aufgaben stehen an. Noch ist nichts geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Alles ist in Ordnung.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could not be done; the rest is. The first that failed:</source>
            <translation>
                <numerusform>%n Aufgabe ist gescheitert, alles andere ist erledigt. Der Fehler:</numerusform>
                <numerusform>%n Aufgaben sind gescheitert, alles andere ist erledigt. Der erste Fehler:</numerusform>
            </translation>
        </message>
        <message>
            <source>Done. %1 set free.</source>
            <translation>Fertig. %1 freigegeben.</translation>
        </message>
        <message>
            <source>Look after the store</source>
            <translation>Speicher pflegen</translation>
        </message>
        <message>
            <source>Finds ZIPs that are out of date or too old, and what was left behind by work that broke off. Nothing outside zips/ is ever removed.</source>
            <translation>Findet ZIPs, die veraltet oder zu alt sind, und Reste abgebrochener Arbeiten. Außerhalb von zips/ wird nie etwas entfernt.</translation>
        </message>
        <message>
            <source>Make ZIPs that are out of date again</source>
            <translation>Veraltete ZIPs neu erstellen</translation>
        </message>
        <message>
            <source>Look after the store now</source>
            <translation>Speicher jetzt pflegen</translation>
        </message>
        <message>
            <source>Do it</source>
            <translation>Ausführen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Do everything in the list</source>
            <translation>Alles in der Liste ausführen</translation>
        </message>
        <message>
            <source>What there is to do</source>
            <translation>Was zu tun ist</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::CausesPanel</name>
        <message>
            <source>Requests by kind</source>
            <translation>Anfragen nach Art</translation>
        </message>
        <message>
            <source>Why steps failed</source>
            <translation>Warum Schritte gescheitert sind</translation>
        </message>
        <message>
            <source>Look at an object</source>
            <translation>Objekt abfragen</translation>
        </message>
        <message>
            <source>List objects</source>
            <translation>Objekte auflisten</translation>
        </message>
        <message>
            <source>Fetch</source>
            <translation>Holen</translation>
        </message>
        <message>
            <source>Write an object</source>
            <translation>Objekt schreiben</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Begin an upload</source>
            <translation>Upload beginnen</translation>
        </message>
        <message>
            <source>Send a part</source>
            <translation>Teil senden</translation>
        </message>
        <message>
            <source>Copy a part in the store</source>
            <translation>Teil im Speicher kopieren</translation>
        </message>
        <message>
            <source>Complete an upload</source>
            <translation>Upload abschließen</translation>
        </message>
        <message>
            <source>Give an upload up</source>
            <translation>Upload abbrechen</translation>
        </message>
        <message>
            <source>List uploads and parts</source>
            <translation>Uploads und Teile auflisten</translation>
        </message>
        <message>
            <source>Look at checksums</source>
            <translation>Prüfsummen abfragen</translation>
        </message>
        <message>
            <source>Lifecycle rules</source>
            <translation>Lebenszyklusregeln</translation>
        </message>
        <message>
            <source>%1 of all requests</source>
            <translation>%1 aller Anfragen</translation>
        </message>
        <message numerus="yes">
            <source>%n steps, in all %1</source>
            <translation>
                <numerusform>%n Schritt, insgesamt %1</numerusform>
                <numerusform>%n Schritte, insgesamt %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing failed in this time.</source>
            <translation>In diesem Zeitraum ist nichts gescheitert.</translation>
        </message>
        <message>
            <source>Nothing measured in this time.</source>
            <translation>In diesem Zeitraum wurde nichts gemessen.</translation>
        </message>
        <message>
            <source>Causes</source>
            <extracomment>Which bars are shown</extracomment>
            <translation>Ursachen</translation>
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Failures</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>What took the time</source>
            <translation>Was Zeit gekostet hat</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ChoreModel</name>
        <message>
            <source>Remove a temporary file</source>
            <translation>Temporäre Datei entfernen</translation>
        </message>
        <message>
            <source>Drop an unfinished upload</source>
            <translation>Unfertigen Upload verwerfen</translation>
        </message>
        <message>
            <source>Remove a replaced ZIP</source>
            <translation>Ersetztes ZIP entfernen</translation>
        </message>
        <message>
            <source>Remove an old ZIP</source>
            <translation>Altes ZIP entfernen</translation>
        </message>
        <message>
            <source>Mark a ZIP as out of date</source>
            <translation>ZIP als veraltet kennzeichnen</translation>
        </message>
        <message>
            <source>Make a ZIP again</source>
            <translation>ZIP neu erstellen</translation>
        </message>
        <message>
            <source>Give up a stuck job</source>
            <translation>Hängenden Auftrag aufgeben</translation>
        </message>
        <message>
            <source>Forget settled dead letters</source>
            <translation>Erledigte gescheiterte Aufträge vergessen</translation>
        </message>
        <message>
            <source>Forget old jobs and metrics</source>
            <translation>Alte Aufträge und Kennzahlen vergessen</translation>
        </message>
        <message>
            <source>To do</source>
            <extracomment>Title of a column: what will be done.</extracomment>
            <translation>Zu tun</translation>
        </message>
        <message>
            <source>With</source>
            <extracomment>Title of a column: a file, an album or a job.</extracomment>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Because</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Frees</source>
            <extracomment>Title of a column: bytes that are set free.</extracomment>
            <translation>Gibt frei</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ConnectSheet</name>
        <message>
            <source>The policy is copied.</source>
            <translation>Die Richtlinie wurde kopiert.</translation>
        </message>
        <message>
            <source>Test the store first.</source>
            <translation>Testen Sie zuerst den Speicher.</translation>
        </message>
        <message>
            <source>The keys are kept until the program ends. %1</source>
            <translation>Die Schlüssel bleiben nur bis zum Ende des Programms erhalten. %1</translation>
        </message>
        <message>
            <source>Edit store</source>
            <translation>Speicher bearbeiten</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Speicher verbinden</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Testen</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save and open</source>
            <translation>Speichern und öffnen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::DeadLettersPage</name>
        <message numerus="yes">
            <source>%n jobs need you</source>
            <translation>
                <numerusform>%n Auftrag wartet auf Sie</numerusform>
                <numerusform>%n Aufträge warten auf Sie</numerusform>
            </translation>
        </message>
        <message>
            <source>No store is open</source>
            <translation>Kein Speicher ist geöffnet</translation>
        </message>
        <message>
            <source>Dead letters of a store are shown while it is open.</source>
            <translation>Die gescheiterten Aufträge eines Speichers sehen Sie, solange er geöffnet ist.</translation>
        </message>
        <message>
            <source>The dead letters could not be read</source>
            <translation>Die gescheiterten Aufträge konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>F5 tries it again.</source>
            <translation>F5 versucht es noch einmal.</translation>
        </message>
        <message>
            <source>Reading the dead letters</source>
            <translation>Gescheiterte Aufträge werden gelesen</translation>
        </message>
        <message>
            <source>No dead letter is like that</source>
            <translation>Kein gescheiterter Auftrag passt dazu</translation>
        </message>
        <message>
            <source>There are others, which the filter does not show.</source>
            <translation>Es gibt andere, die der Filter ausblendet.</translation>
        </message>
        <message>
            <source>Nothing needs you</source>
            <translation>Hier ist nichts zu tun</translation>
        </message>
        <message>
            <source>Every ZIP that was asked for was made, or is on its way. One that fails for good is kept here, with what happened and what to do.</source>
            <translation>Jedes gewünschte ZIP ist erstellt oder in Arbeit. Scheitert eines endgültig, steht es hier, mit dem, was geschehen ist und was zu tun ist.</translation>
        </message>
        <message>
            <source>Export dead letters</source>
            <translation>Gescheiterte Aufträge exportieren</translation>
        </message>
        <message>
            <source>JSON files (*.json)</source>
            <translation>JSON-Dateien (*.json)</translation>
        </message>
        <message>
            <source>The policy is copied. Paste it where your provider keeps the rights of this key.</source>
            <translation>Die Richtlinie wurde kopiert. Fügen Sie sie dort ein, wo Ihr Anbieter die Rechte dieses Schlüssels verwaltet.</translation>
        </message>
        <message>
            <source>The details are copied.</source>
            <translation>Die Einzelheiten wurden kopiert.</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Retry all</source>
            <translation>Alle erneut versuchen</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle anzeigen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::DetailHeader</name>
        <message numerus="yes">
            <source>%n selected</source>
            <comment>uploads and jobs</comment>
            <translation>
                <numerusform>%n ausgewählt</numerusform>
                <numerusform>%n ausgewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Fortsetzen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <comment>stop it for good</comment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Show album</source>
            <translation>Album anzeigen</translation>
        </message>
        <message>
            <source>Show dead letter</source>
            <translation>Grund anzeigen</translation>
        </message>
        <message>
            <source>Cancel this one? What is made so far of a ZIP is removed; photos that were sent stay.</source>
            <translation>Diesen Vorgang abbrechen? Was von einem ZIP schon erstellt ist, wird entfernt; gesendete Fotos bleiben.</translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.</source>
            <translation>
                <numerusform>%n Vorgang abbrechen? Was von einem ZIP schon erstellt ist, wird entfernt; gesendete Fotos bleiben.</numerusform>
                <numerusform>%n Vorgänge abbrechen? Was von einem ZIP schon erstellt ist, wird entfernt; gesendete Fotos bleiben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel it</source>
            <comment>stop it for good</comment>
            <translation>Ja, abbrechen</translation>
        </message>
        <message>
            <source>Go on</source>
            <comment>do not cancel it</comment>
            <translation>Weitermachen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::DropVeil</name>
        <message>
            <source>Drop to upload</source>
            <translation>Zum Hochladen loslassen</translation>
        </message>
        <message>
            <source>Only files, folders and archives of this computer can be uploaded</source>
            <translation>Nur Dateien, Ordner und Archive von diesem Computer können hochgeladen werden</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::EngineSettingRow</name>
        <message>
            <source>Reset to %1</source>
            <extracomment>%1 is a value: "48", "6 minutes".</extracomment>
            <translation>Auf %1 zurücksetzen</translation>
        </message>
        <message>
            <source>Reset "%1"</source>
            <translation>„%1“ zurücksetzen</translation>
        </message>
        <message>
            <source>Unit of "%1"</source>
            <translation>Einheit von „%1“</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobDetail</name>
        <message>
            <source>How it goes</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobEventsModel</name>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobsList</name>
        <message>
            <source>Uploads and jobs</source>
            <translation>Uploads und Aufträge</translation>
        </message>
        <message>
            <source>No upload and no job has that in its name.</source>
            <translation>Kein Upload und kein Auftrag enthält das im Namen.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::JobsPage</name>
        <message>
            <source>Search jobs</source>
            <translation>Aufträge suchen</translation>
        </message>
        <message>
            <source>Show albums</source>
            <translation>Alben anzeigen</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Resume all</source>
            <translation>Alle fortsetzen</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>Alle anhalten</translation>
        </message>
        <message>
            <source>No store is open</source>
            <translation>Kein Speicher ist geöffnet</translation>
        </message>
        <message>
            <source>Choose a store at the upper left; its uploads and jobs appear here.</source>
            <translation>Wählen Sie oben links einen Speicher; seine Uploads und Aufträge erscheinen hier.</translation>
        </message>
        <message>
            <source>Nothing is going on</source>
            <translation>Zurzeit läuft nichts</translation>
        </message>
        <message>
            <source>Uploads and the making of ZIPs appear here, with their progress. Drop a folder of photos anywhere in the window to upload it, or choose an album and create its ZIP.</source>
            <translation>Hier sehen Sie, wie Uploads vorankommen und ZIPs entstehen. Ziehen Sie einen Ordner mit Fotos irgendwohin in das Fenster, um ihn hochzuladen, oder wählen Sie ein Album aus, und erstellen Sie sein ZIP.</translation>
        </message>
        <message>
            <source>Opening the store…</source>
            <translation>Speicher wird geöffnet…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::KeychainSecrets</name>
        <message>
            <source>No keychain runs on this computer.</source>
            <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
        </message>
        <message>
            <source>The keychain is locked, or did not let Photoporter in.</source>
            <translation>Der Schlüsselbund ist gesperrt oder hat Photoporter nicht zugelassen.</translation>
        </message>
        <message>
            <source>The keychain failed.</source>
            <translation>Fehler im Schlüsselbund.</translation>
        </message>
        <message>
            <source>The keychain failed: %1.</source>
            <translation>Fehler im Schlüsselbund: %1.</translation>
        </message>
        <message>
            <source>The store's keys can't be read. %1</source>
            <translation>Die Schlüssel des Speichers können nicht gelesen werden. %1</translation>
        </message>
        <message>
            <source>Unlock the keychain and try again, or type the keys again in Settings, Stores.</source>
            <translation>Entsperren Sie den Schlüsselbund, und versuchen Sie es noch einmal, oder geben Sie die Schlüssel in den Einstellungen unter „Speicher“ neu ein.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::KeysPanel</name>
        <message>
            <source>There are no profiles in ~/.aws/credentials and ~/.aws/config.</source>
            <translation>In ~/.aws/credentials und ~/.aws/config gibt es keine Profile.</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Type the keys; they go into this computer's keychain</source>
            <translation>Schlüssel eingeben; sie kommen in den Schlüsselbund dieses Computers</translation>
        </message>
        <message>
            <source>Use a profile of AWS's files (~/.aws)</source>
            <translation>Ein Profil aus den AWS-Dateien verwenden (~/.aws)</translation>
        </message>
        <message>
            <source>Use the environment (AWS_ACCESS_KEY_ID)</source>
            <translation>Die Umgebungsvariablen verwenden (AWS_ACCESS_KEY_ID)</translation>
        </message>
        <message>
            <source>Kept in the keychain</source>
            <translation>Im Schlüsselbund hinterlegt</translation>
        </message>
        <message>
            <source>Leave both empty to keep the keys.</source>
            <translation>Lassen Sie beide Felder leer, um die Schlüssel zu behalten.</translation>
        </message>
        <message>
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <source>Photoporter reads the keys from there each time and keeps none.</source>
            <translation>Photoporter liest die Schlüssel jedes Mal von dort und behält keine.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LedgerTrouble</name>
        <message>
            <source>Photoporter can't begin</source>
            <translation>Photoporter kann nicht starten</translation>
        </message>
        <message>
            <source>It keeps what it knows of jobs and uploads in %1. Photos and ZIPs are not in it.</source>
            <translation>Was es über Aufträge und Uploads weiß, hält es in %1 fest. Fotos und ZIPs sind nicht darin.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LetterActions</name>
        <message>
            <source>The ZIP is being made again.</source>
            <translation>Das ZIP wird neu erstellt.</translation>
        </message>
        <message numerus="yes">
            <source>%n jobs are tried again.</source>
            <translation>
                <numerusform>%n Auftrag wird erneut versucht.</numerusform>
                <numerusform>%n Aufträge werden erneut versucht.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n need something else first.</source>
            <translation>
                <numerusform>%1 Bei %n Auftrag ist zuerst etwas anderes nötig.</numerusform>
                <numerusform>%1 Bei %n Aufträgen ist zuerst etwas anderes nötig.</numerusform>
            </translation>
        </message>
        <message>
            <source>The dead letter of %1 was discarded.</source>
            <translation>Der gescheiterte Auftrag zu %1 wurde verworfen.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LetterList</name>
        <message>
            <source>All reasons</source>
            <translation>Alle Gründe</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>Dead letters that nobody has settled</extracomment>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Which dead letters are shown</source>
            <translation>Welche gescheiterten Aufträge angezeigt werden</translation>
        </message>
        <message>
            <source>Reasons that are shown</source>
            <translation>Angezeigte Gründe</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Gescheiterte Aufträge</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LifecyclePanel</name>
        <message>
            <source>Give the keys this right too, if you wish: copy the policy. Without it, look after the store here now and then.</source>
            <translation>Geben Sie den Schlüsseln auch dieses Recht, wenn Sie möchten: Kopieren Sie dazu die Richtlinie. Ohne dieses Recht pflegen Sie den Speicher ab und zu hier.</translation>
        </message>
        <message numerus="yes">
            <source>Temporary files below %1 are removed after %n day(s).</source>
            <extracomment>%1 is a folder in the store: "zips/tmp/".</extracomment>
            <translation>
                <numerusform>Temporäre Dateien unter %1 werden nach %n Tag entfernt.</numerusform>
                <numerusform>Temporäre Dateien unter %1 werden nach %n Tagen entfernt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Unfinished uploads below %1 are dropped after %n day(s).</source>
            <translation>
                <numerusform>Unfertige Uploads unter %1 werden nach %n Tag verworfen.</numerusform>
                <numerusform>Unfertige Uploads unter %1 werden nach %n Tagen verworfen.</numerusform>
            </translation>
        </message>
        <message>
            <source>The policy is copied.</source>
            <translation>Die Richtlinie wurde kopiert.</translation>
        </message>
        <message>
            <source>Set</source>
            <extracomment>Of a rule: whether the store has it.</extracomment>
            <translation>Eingerichtet</translation>
        </message>
        <message>
            <source>Not set</source>
            <translation>Nicht eingerichtet</translation>
        </message>
        <message>
            <source>No store is open.</source>
            <translation>Kein Speicher ist geöffnet.</translation>
        </message>
        <message>
            <source>Asking the store…</source>
            <translation>Speicher wird befragt…</translation>
        </message>
        <message>
            <source>This store has no rules of its own. Look after it above now and then.</source>
            <translation>Dieser Speicher kennt keine eigenen Regeln. Pflegen Sie ihn ab und zu selbst, wie oben angeboten.</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) that the bucket has stay as they are.</source>
            <translation>
                <numerusform>%n vorhandene Regel des Buckets bleibt, wie sie ist.</numerusform>
                <numerusform>%n vorhandene Regeln des Buckets bleiben, wie sie sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Rules of the store itself</source>
            <translation>Regeln des Speichers selbst</translation>
        </message>
        <message>
            <source>With two rules the store sweeps by itself what a crash left behind, also while this computer is off.</source>
            <translation>Mit zwei Regeln räumt der Speicher von selbst auf, was ein Absturz hinterlassen hat, auch wenn dieser Computer aus ist.</translation>
        </message>
        <message>
            <source>Set these rules</source>
            <translation>Diese Regeln einrichten</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Copy the policy</source>
            <translation>Richtlinie kopieren</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::LineChart</name>
        <message>
            <source>d MMM</source>
            <extracomment>A day on a chart's axis, for QLocale: 24 Oct</extracomment>
            <translation>d. MMM</translation>
        </message>
        <message numerus="yes">
            <source>%n values from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.</source>
            <translation>
                <numerusform>%n Wert von %1 bis %2; der kleinste ist %3, der größte %4. Die Pfeiltasten führen von einem zum nächsten.</numerusform>
                <numerusform>%n Werte von %1 bis %2; der kleinste ist %3, der größte %4. Die Pfeiltasten führen von einem zum nächsten.</numerusform>
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
            <translation>Dateien werden durchgesehen</translation>
        </message>
        <message>
            <source>Unpacking %1</source>
            <translation>%1 wird entpackt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files · %1</source>
            <translation>
                <numerusform>%Ln Datei · %1</numerusform>
                <numerusform>%Ln Dateien · %1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Files that were looked at, of how many: "1,200 of 3,400".</extracomment>
            <translation>%1 von %2</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::MainWindow</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Choose a store first: photos need a place to go.</source>
            <translation>Wählen Sie zuerst einen Speicher: Fotos brauchen ein Ziel.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::MetricCards</name>
        <message numerus="yes">
            <source>%n at the first try</source>
            <translation>
                <numerusform>%n beim ersten Versuch</numerusform>
                <numerusform>%n beim ersten Versuch</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 succeeded; %2 failed, %3 cancelled</source>
            <translation>%1 gelungen; %2 gescheitert, %3 abgebrochen</translation>
        </message>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n gescheitert</numerusform>
                <numerusform>%n gescheitert</numerusform>
            </translation>
        </message>
        <message>
            <source>95 % within %1</source>
            <extracomment>95 of 100 ZIPs were made in at most that time</extracomment>
            <translation>95 % bis %1</translation>
        </message>
        <message>
            <source>Half of the ZIPs took at most this; 95 of 100 at most %1, the longest %2.</source>
            <translation>Die Hälfte der ZIPs brauchte höchstens so lange, 95 von 100 höchstens %1, das langsamste %2.</translation>
        </message>
        <message>
            <source>%1 sent instead</source>
            <translation>stattdessen %1 gesendet</translation>
        </message>
        <message>
            <source>about %1 avoided</source>
            <translation>etwa %1 gespart</translation>
        </message>
        <message>
            <source>about %1 more than over your line</source>
            <translation>etwa %1 mehr als über Ihre Leitung</translation>
        </message>
        <message>
            <source>Estimated by a price table; failed requests are paid for, too.</source>
            <translation>Geschätzt nach einer Preistabelle; auch gescheiterte Anfragen kosten.</translation>
        </message>
        <message numerus="yes">
            <source>%n settled</source>
            <extracomment>Dead letters that were retried or discarded</extracomment>
            <translation>
                <numerusform>%n erledigt</numerusform>
                <numerusform>%n erledigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Archives made</source>
            <translation>Erstellte Archive</translation>
        </message>
        <message>
            <source>Usual time</source>
            <translation>Übliche Dauer</translation>
        </message>
        <message>
            <source>Not sent over your line</source>
            <translation>Nicht über Ihre Leitung</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>Of requests and transfers</extracomment>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Gescheitert</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::MetricsPage</name>
        <message>
            <source>No store is open</source>
            <translation>Kein Speicher ist geöffnet</translation>
        </message>
        <message>
            <source>What was measured is shown while its store is open.</source>
            <translation>Die Messwerte eines Speichers sehen Sie, solange er geöffnet ist.</translation>
        </message>
        <message>
            <source>What was measured could not be read</source>
            <translation>Die Messwerte konnten nicht gelesen werden</translation>
        </message>
        <message>
            <source>F5 tries it again.</source>
            <translation>F5 versucht es noch einmal.</translation>
        </message>
        <message>
            <source>Reading what was measured</source>
            <translation>Messwerte werden gelesen</translation>
        </message>
        <message>
            <source>Nothing measured in this time</source>
            <translation>In diesem Zeitraum nichts gemessen</translation>
        </message>
        <message>
            <source>There are older runs, or runs of other albums.</source>
            <translation>Es gibt ältere Läufe oder Läufe anderer Alben.</translation>
        </message>
        <message>
            <source>Nothing measured yet</source>
            <translation>Noch nichts gemessen</translation>
        </message>
        <message>
            <source>Each upload and each ZIP is measured. Make one, and see here how long it took and what it saved.</source>
            <translation>Jeder Upload und jedes ZIP wird gemessen. Erstellen Sie eines, und sehen Sie hier, wie lange es gedauert und was es gespart hat.</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>Letzte 12 Monate</translation>
        </message>
        <message>
            <source>All times</source>
            <translation>Gesamte Zeit</translation>
        </message>
        <message>
            <source>All albums</source>
            <translation>Alle Alben</translation>
        </message>
        <message>
            <source>Export the runs</source>
            <translation>Läufe exportieren</translation>
        </message>
        <message>
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV exportieren…</translation>
        </message>
        <message>
            <source>Time that is shown</source>
            <translation>Angezeigter Zeitraum</translation>
        </message>
        <message>
            <source>Album that is shown</source>
            <translation>Angezeigtes Album</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>Alles anzeigen</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::NotesModel</name>
        <message numerus="yes">
            <source>and %Ln more</source>
            <extracomment>The last row of a long list of files: "and 1,000 more".</extracomment>
            <translation>
                <numerusform>und %Ln weitere Datei</numerusform>
                <numerusform>und %Ln weitere Dateien</numerusform>
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
            <translation>Benachrichtigungen</translation>
        </message>
        <message>
            <source>Shown by your desktop while the window is not in front.</source>
            <translation>Ihr Desktop zeigt sie, solange das Fenster nicht im Vordergrund ist.</translation>
        </message>
        <message>
            <source>When a ZIP is ready</source>
            <translation>Wenn ein ZIP bereit ist</translation>
        </message>
        <message>
            <source>When something failed and needs you</source>
            <translation>Wenn etwas gescheitert ist und Sie gefragt sind</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PhotoModel</name>
        <message>
            <source>Stored after the ZIP was made</source>
            <translation>Nach dem Erstellen des ZIPs hochgeladen</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Not checked yet: the next ZIP reads it</source>
            <translation>Noch nicht geprüft: Das nächste ZIP liest es</translation>
        </message>
        <message>
            <source>New</source>
            <extracomment>of a photo that is not in the album's ZIP: it came later</extracomment>
            <translation>Neu</translation>
        </message>
        <message>
            <source>%1
%2 · uploaded %3</source>
            <extracomment>a photo's name, its size, and when it was uploaded</extracomment>
            <translation>%1
%2 · hochgeladen: %3</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PhotoOpener</name>
        <message>
            <source>"%1" is neither a photo nor a video by its name.</source>
            <translation>„%1“ ist dem Namen nach weder ein Foto noch ein Video.</translation>
        </message>
        <message>
            <source>Only photos and videos are opened from a store. Download the ZIP to get the others.</source>
            <translation>Aus einem Speicher werden nur Fotos und Videos geöffnet. Laden Sie das ZIP herunter, um die anderen Dateien zu erhalten.</translation>
        </message>
        <message>
            <source>No program on this computer opens %1.</source>
            <translation>Kein Programm auf diesem Computer öffnet %1.</translation>
        </message>
        <message>
            <source>Choose one in your desktop's settings, or open the file by hand.</source>
            <translation>Wählen Sie eines in den Einstellungen Ihres Desktops, oder öffnen Sie die Datei von Hand.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PlacePanel</name>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>Adresse: %1</translation>
        </message>
        <message>
            <source>Studio deliveries</source>
            <translation>Studio-Lieferungen</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>Anbieter</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Bucket</translation>
        </message>
        <message>
            <source>It must exist. Make one at your provider if you have none.</source>
            <translation>Er muss vorhanden sein. Legen Sie bei Ihrem Anbieter einen an, wenn Sie noch keinen haben.</translation>
        </message>
        <message>
            <source>Folder in the bucket</source>
            <translation>Ordner im Bucket</translation>
        </message>
        <message>
            <source>Leave empty to use the whole bucket.</source>
            <translation>Leer lassen, um den ganzen Bucket zu verwenden.</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Endpoint</source>
            <translation>Endpunkt</translation>
        </message>
        <message>
            <source>The address of the S3 API, not of the web console.</source>
            <translation>Die Adresse der S3-API, nicht die der Weboberfläche.</translation>
        </message>
        <message>
            <source>Name here</source>
            <translation>Name in Photoporter</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::PreflightForm</name>
        <message>
            <source>Looking at what the album holds…</source>
            <translation>Inhalt des Albums wird durchgesehen…</translation>
        </message>
        <message>
            <source>%1 · Hide</source>
            <extracomment>%1: "37 files are left out". Shows or hides which ones.</extracomment>
            <translation>%1 · Ausblenden</translation>
        </message>
        <message>
            <source>%1 · Show</source>
            <translation>%1 · Anzeigen</translation>
        </message>
        <message>
            <source>Make the &amp;ZIP when all is there</source>
            <extracomment>In the upload's sheet: the ZIP is made by itself after the last photo.</extracomment>
            <translation>&amp;ZIP erstellen, sobald alles da ist</translation>
        </message>
        <message>
            <source>Also take &amp;other files, not only photos and videos</source>
            <translation>Auch a&amp;ndere Dateien mitnehmen, nicht nur Fotos und Videos</translation>
        </message>
        <message>
            <source>Files that are left out, by reason</source>
            <translation>Ausgelassene Dateien nach Grund</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ProbeList</name>
        <message>
            <source>Works well</source>
            <translation>Funktioniert gut</translation>
        </message>
        <message>
            <source>Works</source>
            <translation>Funktioniert</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>%1: what a store does, %2: what that means. Two whole sentences.</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>What to do: %1</source>
            <translation>Was zu tun ist: %1</translation>
        </message>
        <message numerus="yes">
            <source>Found out with %Ln small requests below zips/tmp/; all that was made is removed again.</source>
            <translation>
                <numerusform>Ermittelt mit %Ln kleiner Anfrage unter zips/tmp/; alles dabei Angelegte ist wieder entfernt.</numerusform>
                <numerusform>Ermittelt mit %Ln kleinen Anfragen unter zips/tmp/; alles dabei Angelegte ist wieder entfernt.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::RatesPanel</name>
        <message>
            <source>A number from %1 to %2. Remove the row for no limit.</source>
            <translation>Eine Zahl von %1 bis %2. Entfernen Sie die Zeile, wenn es kein Limit geben soll.</translation>
        </message>
        <message>
            <source>Now: as fast as the line allows.</source>
            <translation>Zurzeit: so schnell, wie die Leitung es erlaubt.</translation>
        </message>
        <message>
            <source>Now: %1 at most.</source>
            <translation>Zurzeit: höchstens %1.</translation>
        </message>
        <message>
            <source>From</source>
            <extracomment>From 08:00 until 18:00 at most 10 Mbit/s</extracomment>
            <translation>Von</translation>
        </message>
        <message>
            <source>until</source>
            <translation>bis</translation>
        </message>
        <message>
            <source>at most, in Mbit/s</source>
            <translation>höchstens, in Mbit/s</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>At most, in megabits a second</source>
            <translation>Höchstens, in Megabit pro Sekunde</translation>
        </message>
        <message>
            <source>Remove this limit</source>
            <translation>Dieses Limit entfernen</translation>
        </message>
        <message>
            <source>Upload speed</source>
            <translation>Upload-Geschwindigkeit</translation>
        </message>
        <message>
            <source>Leave room on the line for others while you work. The first row that fits the time holds; the same time twice means all day.</source>
            <translation>Lassen Sie auf der Leitung Platz für andere, während Sie arbeiten. Es gilt die erste Zeile, die zur Uhrzeit passt; zweimal dieselbe Uhrzeit bedeutet den ganzen Tag.</translation>
        </message>
        <message>
            <source>Add a limit</source>
            <translation>Limit hinzufügen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ReopenNote</name>
        <message>
            <source>What runs now goes by the settings from when the store was opened.</source>
            <translation>Was jetzt läuft, richtet sich nach den Einstellungen, die beim Öffnen des Speichers galten.</translation>
        </message>
        <message>
            <source>Open it again now</source>
            <translation>Jetzt neu öffnen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ReportBox</name>
        <message>
            <source>Stop</source>
            <extracomment>stops a download or a check that runs</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Im Ordner anzeigen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>takes a message away</extracomment>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::RetryMenu</name>
        <message>
            <source>Over your line</source>
            <translation>Über Ihre Leitung</translation>
        </message>
        <message>
            <source>Fetches the photos and sends the ZIP: slower, but asks little of the store.</source>
            <translation>Holt die Fotos und sendet das ZIP: langsamer, verlangt dem Speicher aber wenig ab.</translation>
        </message>
        <message>
            <source>Only inside the store</source>
            <translation>Nur im Speicher</translation>
        </message>
        <message>
            <source>Sends no photo over your line, also where that would be faster.</source>
            <translation>Sendet kein Foto über Ihre Leitung, auch wo das schneller wäre.</translation>
        </message>
        <message>
            <source>Whichever is faster</source>
            <translation>Je nachdem, was schneller ist</translation>
        </message>
        <message>
            <source>Photoporter chooses between the store and your line.</source>
            <translation>Photoporter wählt zwischen dem Speicher und Ihrer Leitung.</translation>
        </message>
        <message>
            <source>With fewer requests: in one piece</source>
            <translation>Mit weniger Anfragen: in einem Stück</translation>
        </message>
        <message>
            <source>One worker makes the whole ZIP: gentler on the store.</source>
            <translation>Ein einziger Arbeiter erstellt das ganze ZIP: schonender für den Speicher.</translation>
        </message>
        <message numerus="yes">
            <source>In %n smaller pieces</source>
            <translation>
                <numerusform>In %n kleineren Teilstück</numerusform>
                <numerusform>In %n kleineren Teilstücken</numerusform>
            </translation>
        </message>
        <message>
            <source>A failure then costs less that is done already.</source>
            <translation>Scheitert etwas, geht weniger verloren, was schon fertig ist.</translation>
        </message>
        <message>
            <source>It failed for a reason that another try does not change; it will most likely fail again.</source>
            <translation>Am Grund des Scheiterns ändert ein neuer Versuch nichts; er wird höchstwahrscheinlich wieder scheitern.</translation>
        </message>
        <message>
            <source>As before, anyway</source>
            <translation>Trotzdem wie zuvor</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::RightsPanel</name>
        <message>
            <source>Rights</source>
            <translation>Rechte</translation>
        </message>
        <message>
            <source>The keys must be allowed to read and write below albums/ and zips/, and to delete below zips/ only. This policy allows that and nothing more.</source>
            <translation>Die Schlüssel müssen unter albums/ und zips/ lesen und schreiben dürfen, löschen nur unter zips/. Diese Richtlinie erlaubt das und sonst nichts.</translation>
        </message>
        <message>
            <source>Copy the policy</source>
            <translation>Richtlinie kopieren</translation>
        </message>
        <message>
            <source>Show it</source>
            <translation>Anzeigen</translation>
        </message>
        <message>
            <source>Hide it</source>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>The policy</source>
            <translation>Die Richtlinie</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SampleCard</name>
        <message>
            <source>Making photos: %1 of %2</source>
            <translation>Fotos werden erzeugt: %1 von %2</translation>
        </message>
        <message>
            <source>Opening the sample store…</source>
            <translation>Beispielspeicher wird geöffnet…</translation>
        </message>
        <message>
            <source>Try it with a sample album</source>
            <translation>Mit einem Beispielalbum ausprobieren</translation>
        </message>
        <message numerus="yes">
            <source>%n photo(s) on this computer. Nothing leaves it, no account needed. Takes a minute.</source>
            <translation>
                <numerusform>%n Foto auf diesem Computer. Nichts verlässt ihn, kein Konto nötig. Dauert eine Minute.</numerusform>
                <numerusform>%n Fotos auf diesem Computer. Nichts verlässt ihn, kein Konto nötig. Dauert eine Minute.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it now</source>
            <translation>Jetzt ausprobieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel making the sample album</source>
            <translation>Erstellen des Beispielalbums abbrechen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SampleStart</name>
        <message>
            <source>Sample store</source>
            <translation>Beispielspeicher</translation>
        </message>
        <message>
            <source>The folder %1 can't be made.</source>
            <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
        </message>
        <message>
            <source>Sample album</source>
            <translation>Beispielalbum</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SettingsPage</name>
        <message>
            <source>Stores</source>
            <translation>Speicher</translation>
        </message>
        <message>
            <source>Sending and limits</source>
            <translation>Senden und Limits</translation>
        </message>
        <message>
            <source>ZIPs and links</source>
            <translation>ZIPs und Links</translation>
        </message>
        <message>
            <source>Keeping</source>
            <translation>Aufbewahrung</translation>
        </message>
        <message>
            <source>Care</source>
            <extracomment>A section of the settings: looking after the store.</extracomment>
            <translation>Pflege</translation>
        </message>
        <message>
            <source>Window and messages</source>
            <translation>Fenster und Meldungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>Abschnitte</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ShortcutsSheet</name>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Upload an album</source>
            <translation>Album hochladen</translation>
        </message>
        <message>
            <source>Create the ZIP of the selected albums</source>
            <translation>ZIP der ausgewählten Alben erstellen</translation>
        </message>
        <message>
            <source>Copy the link of the selected album</source>
            <translation>Link des ausgewählten Albums kopieren</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Look at the store again</source>
            <translation>Erneut im Speicher nachsehen</translation>
        </message>
        <message>
            <source>Pause or resume the selected jobs</source>
            <translation>Ausgewählte Aufträge anhalten oder fortsetzen</translation>
        </message>
        <message>
            <source>Cancel, delete or discard what is selected</source>
            <translation>Auswahl abbrechen, löschen oder verwerfen</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>These keys</source>
            <translation>Diese Tastenkürzel</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::Sidebar</name>
        <message numerus="yes">
            <source>%1, %n to look at</source>
            <translation>
                <numerusform>%1, %n Eintrag</numerusform>
                <numerusform>%1, %n Einträge</numerusform>
            </translation>
        </message>
        <message>
            <source>Albums</source>
            <translation>Alben</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>Aufträge</translation>
        </message>
        <message>
            <source>Dead letters</source>
            <translation>Gescheitert</translation>
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1 is a page, %2 the keys that open it.</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>choose one</source>
            <translation>bitte wählen</translation>
        </message>
        <message>
            <source>opening…</source>
            <translation>wird geöffnet…</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>nicht erreichbar</translation>
        </message>
        <message>
            <source>No store</source>
            <translation>Kein Speicher</translation>
        </message>
        <message>
            <source>Store: %1</source>
            <translation>Speicher: %1</translation>
        </message>
        <message>
            <source>Stores and settings…</source>
            <translation>Speicher und Einstellungen…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::SourcePlace</name>
        <message>
            <source>What shall be uploaded?</source>
            <translation>Was soll hochgeladen werden?</translation>
        </message>
        <message>
            <source>A folder of photos, single files, or an archive (ZIP, TAR, 7z). They can also be dropped anywhere in the window.</source>
            <translation>Ein Ordner mit Fotos, einzelne Dateien oder ein Archiv (ZIP, TAR, 7z). Sie können sie auch irgendwohin in das Fenster ziehen.</translation>
        </message>
        <message>
            <source>Choose a &amp;folder…</source>
            <translation>&amp;Ordner wählen…</translation>
        </message>
        <message>
            <source>Choose fi&amp;les or an archive…</source>
            <translation>&amp;Dateien oder Archiv wählen…</translation>
        </message>
        <message>
            <source>Take &amp;other files too</source>
            <translation>Auch a&amp;ndere Dateien mitnehmen</translation>
        </message>
        <message>
            <source>No store is open</source>
            <translation>Kein Speicher ist geöffnet</translation>
        </message>
        <message>
            <source>Albums are uploaded to a store: a bucket, or a folder of this computer. As soon as one is open, this goes on.</source>
            <translation>Alben werden in einen Speicher hochgeladen: in einen Bucket oder einen Ordner auf diesem Computer. Sobald einer geöffnet ist, geht es hier weiter.</translation>
        </message>
        <message>
            <source>Open a &amp;store…</source>
            <translation>&amp;Speicher öffnen…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StartPage</name>
        <message>
            <source>Choose the folder to deliver to</source>
            <translation>Zielordner für die Lieferung wählen</translation>
        </message>
        <message>
            <source>Deliver your first album</source>
            <translation>Liefern Sie Ihr erstes Album</translation>
        </message>
        <message>
            <source>From a folder to a link for your client. Your photos stay in a store that is yours.</source>
            <translation>Vom Ordner zum Link für Ihren Kunden. Ihre Fotos bleiben in einem Speicher, der Ihnen gehört.</translation>
        </message>
        <message>
            <source>Deliver to a folder or network drive instead</source>
            <translation>Stattdessen in einen Ordner oder auf ein Netzlaufwerk liefern</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StatusStrip</name>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message numerus="yes">
            <source>%n running</source>
            <translation>
                <numerusform>%n läuft</numerusform>
                <numerusform>%n laufen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting</source>
            <translation>
                <numerusform>%n wartet</numerusform>
                <numerusform>%n warten</numerusform>
            </translation>
        </message>
        <message>
            <source>Sending %1</source>
            <translation>Sendet mit %1</translation>
        </message>
        <message>
            <source>Receiving %1</source>
            <translation>Empfängt mit %1</translation>
        </message>
        <message>
            <source>Limit: none</source>
            <extracomment>How fast photos may be sent.</extracomment>
            <translation>Limit: keines</translation>
        </message>
        <message>
            <source>Limit: %1</source>
            <translation>Limit: %1</translation>
        </message>
        <message>
            <source>Opening the store…</source>
            <translation>Speicher wird geöffnet…</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>No store</source>
            <translation>Kein Speicher</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoreCard</name>
        <message>
            <source>What is going on there stops, and goes on once it is connected again.</source>
            <translation>Was dort läuft, hält an und geht weiter, sobald der Speicher wieder verbunden ist.</translation>
        </message>
        <message>
            <source>Keys in the keychain</source>
            <translation>Schlüssel im Schlüsselbund</translation>
        </message>
        <message>
            <source>Keys of the AWS profile "%1"</source>
            <translation>Schlüssel des AWS-Profils „%1“</translation>
        </message>
        <message>
            <source>Keys from the environment</source>
            <translation>Schlüssel aus den Umgebungsvariablen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open now</source>
            <extracomment>Of a store that the window works with.</extracomment>
            <translation>Geöffnet</translation>
        </message>
        <message>
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <source>Not reached</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>Bearbeiten…</translation>
        </message>
        <message>
            <source>Test again</source>
            <translation>Erneut testen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Remove "%1" from Photoporter? Photos and ZIPs stay in the store; only the keys kept here are forgotten.</source>
            <translation>„%1“ aus Photoporter entfernen? Fotos und ZIPs bleiben im Speicher; nur die hier hinterlegten Schlüssel werden vergessen.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <source>Open "%1"</source>
            <translation>„%1“ öffnen</translation>
        </message>
        <message>
            <source>Edit "%1"</source>
            <translation>„%1“ bearbeiten</translation>
        </message>
        <message>
            <source>Test "%1" again</source>
            <translation>„%1“ erneut testen</translation>
        </message>
        <message>
            <source>Remove "%1"</source>
            <translation>„%1“ entfernen</translation>
        </message>
        <message>
            <source>Remove "%1" now</source>
            <translation>„%1“ jetzt entfernen</translation>
        </message>
        <message>
            <source>Keep "%1"</source>
            <translation>„%1“ behalten</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoresCard</name>
        <message>
            <source>Connect: %1</source>
            <translation>Verbinden: %1</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>Speicher verbinden</translation>
        </message>
        <message>
            <source>With the keys from your provider. We test what the store can do and tell you in plain words.</source>
            <translation>Mit den Schlüsseln Ihres Anbieters. Wir testen, was der Speicher kann, und sagen es in klaren Worten.</translation>
        </message>
        <message>
            <source>Connect…</source>
            <translation>Verbinden…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoresPanel</name>
        <message>
            <source>Choose the folder to deliver to</source>
            <translation>Zielordner für die Lieferung wählen</translation>
        </message>
        <message>
            <source>Where albums and their ZIPs live. One store is open at a time; what another one still had to do goes on when it is opened again.</source>
            <translation>Hier liegen Alben und ihre ZIPs. Es ist immer nur ein Speicher geöffnet; was in einem anderen noch zu tun war, geht weiter, sobald er wieder geöffnet wird.</translation>
        </message>
        <message>
            <source>Connect a store…</source>
            <translation>Speicher verbinden…</translation>
        </message>
        <message>
            <source>Deliver to a folder…</source>
            <translation>In einen Ordner liefern…</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::StoryView</name>
        <message>
            <source>Retry over your line</source>
            <translation>Über Ihre Leitung erneut versuchen</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>It failed for a reason that another try does not change.</source>
            <translation>Am Grund des Scheiterns ändert ein neuer Versuch nichts.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschehen ist</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <source>Copy the policy this program needs</source>
            <translation>Richtlinie kopieren, die dieses Programm braucht</translation>
        </message>
        <message>
            <source>Retry differently</source>
            <translation>Anders versuchen</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Show the job</source>
            <translation>Auftrag anzeigen</translation>
        </message>
        <message>
            <source>Tries</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Plan of the ZIP</source>
            <translation>Plan des ZIPs</translation>
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
            <translation>Wie lange Archive gedauert haben</translation>
        </message>
        <message>
            <source>How fast archives were made</source>
            <translation>Wie schnell Archive erstellt wurden</translation>
        </message>
        <message>
            <source>How fast photos were sent</source>
            <translation>Wie schnell Fotos gesendet wurden</translation>
        </message>
        <message>
            <source>No upload was measured in this time.</source>
            <translation>In diesem Zeitraum wurde kein Upload gemessen.</translation>
        </message>
        <message>
            <source>No ZIP was made in this time.</source>
            <translation>In diesem Zeitraum wurde kein ZIP erstellt.</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Which chart is shown</extracomment>
            <translation>Dauer</translation>
        </message>
        <message>
            <source>Throughput</source>
            <translation>Durchsatz</translation>
        </message>
        <message>
            <source>Uploads</source>
            <translation>Uploads</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TimelineLegend</name>
        <message>
            <source>copying</source>
            <comment>what a bar of this colour means</comment>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>trying again</source>
            <comment>what a bar of this colour means</comment>
            <translation>Neuer Versuch</translation>
        </message>
        <message>
            <source>planning</source>
            <comment>what a bar of this colour means</comment>
            <translation>Planen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TimelineWidget</name>
        <message>
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::Tray</name>
        <message>
            <source>Show the window</source>
            <translation>Fenster anzeigen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>The ZIP is ready</source>
            <translation>Das ZIP ist bereit</translation>
        </message>
        <message>
            <source>“%1” needs you</source>
            <translation>„%1“ wartet auf Sie</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::TrialView</name>
        <message>
            <source>Finding out what the store can do, with a few small files that are removed again…</source>
            <translation>Es wird ermittelt, was der Speicher kann, mit einigen kleinen Dateien, die wieder entfernt werden…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Cancel the test</source>
            <translation>Test abbrechen</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::UploadSheet</name>
        <message>
            <source>Choose a folder of photos</source>
            <translation>Ordner mit Fotos wählen</translation>
        </message>
        <message>
            <source>Choose files or an archive</source>
            <translation>Dateien oder Archiv wählen</translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln files and folders</source>
            <translation>
                <numerusform>%Ln Datei oder Ordner</numerusform>
                <numerusform>%Ln Dateien und Ordner</numerusform>
            </translation>
        </message>
        <message>
            <source>"%1" is being uploaded.</source>
            <translation>„%1“ wird hochgeladen.</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::WindowPanel</name>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Fenster</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>When the window is closed while something runs</source>
            <translation>Wenn das Fenster geschlossen wird, während etwas läuft</translation>
        </message>
        <message>
            <source>What is paused goes on where it stopped.</source>
            <translation>Was angehalten ist, geht dort weiter, wo es aufgehört hat.</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Nachfragen</translation>
        </message>
        <message>
            <source>Go on in the background</source>
            <translation>Weiter im Hintergrund</translation>
        </message>
        <message>
            <source>Pause and quit</source>
            <translation>Anhalten und beenden</translation>
        </message>
    </context>
    <context>
        <name>photoporter::ui::ZipPanel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n Tag</numerusform>
                <numerusform>%n Tage</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Photoporter works out both ways for each ZIP and takes the quicker one.</source>
            <translation>Photoporter berechnet für jedes ZIP beide Wege und nimmt den schnelleren.</translation>
        </message>
        <message>
            <source>Photos never travel again. A store that can't copy parts makes no ZIPs then, and small photos may take longer.</source>
            <translation>Fotos werden nie ein zweites Mal übertragen. Ein Speicher, der keine Teile kopieren kann, erstellt dann keine ZIPs, und bei kleinen Fotos kann es länger dauern.</translation>
        </message>
        <message>
            <source>Every photo is downloaded and the ZIP uploaded. Works with every store; needs a fast line.</source>
            <translation>Jedes Foto wird heruntergeladen und das ZIP hochgeladen. Funktioniert mit jedem Speicher, braucht aber eine schnelle Leitung.</translation>
        </message>
        <message>
            <source>How ZIPs are made</source>
            <translation>Wie ZIPs entstehen</translation>
        </message>
        <message>
            <source>ZIPs and links</source>
            <translation>ZIPs und Links</translation>
        </message>
        <message>
            <source>The quickest way</source>
            <translation>Auf dem schnellsten Weg</translation>
        </message>
        <message>
            <source>Always in the store</source>
            <translation>Immer im Speicher</translation>
        </message>
        <message>
            <source>Through this computer</source>
            <translation>Über diesen Computer</translation>
        </message>
        <message>
            <source>Links live for</source>
            <translation>Links gelten</translation>
        </message>
        <message>
            <source>Seven days is the most that stores allow. Links made with temporary keys end with the keys.</source>
            <translation>Mehr als sieben Tage erlauben Speicher nicht. Links, die mit befristeten Schlüsseln erstellt wurden, enden mit diesen Schlüsseln.</translation>
        </message>
    </context>
</TS>
