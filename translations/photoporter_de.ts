<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Album</name>
        <message>
            <source>%1 is a RAR archive, which can't be opened here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no ZIP, TAR or 7z archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it with another program and choose the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 is encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it with its password in another program and choose the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in the archive %1 can be used; of %2, for example: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get the archive again, or unpack it with another program and choose the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 is damaged: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its name leads out of the archive's folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its name is not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its name is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another file of the archive has the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no plain file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is packed in a way that can't be read here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it would become far larger than what is stored of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the archive %1 would take more memory than there is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 is damaged, or packed in a way that can't be read here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo "%1" arrived differently each time it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The photo "%1" was replaced or deleted in the store meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 can't be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there already and is something else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name with -o, or remove it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was replaced in the store while it was being fetched.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store sent another number of bytes of %1 than it was asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 arrived with the checksum %2 in place of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fetch it again; if it goes on, check the ZIP with `photoporter-cli verify --full`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place for the file with -o.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 can't be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another download is writing the file %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is done, or choose another name with -o.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its list of files is too long to be one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its list of files is not as it was written</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was cut short, or does not begin as a 7z archive does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its list of files can't be read to the end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its list of files is packed in a way that can't be read here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what follows %1 is no file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not begin as a TAR archive does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it was cut short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a name in it is too long to be one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what it says about a file can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 can't be read: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than this store can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it out, or make it smaller.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no album "%1" in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The object "%1" has a name that ends in "/", as only folders have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename or delete it with your provider's own tools, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file %1 was changed while it was being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file or folder %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have no right to open %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full: %1 could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 could not be used: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no plain file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no JSON at byte %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is no manifest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its version is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The album's manifest.json was written by a newer Photoporter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Photoporter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" of photo %2 is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is empty</source>
            <translation>sie ist leer</translation>
        </message>
        <message>
            <source>it holds half a character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is longer than %1 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds a slash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds a control character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it starts or ends with a space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>that name is reserved</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" can't be an album's name: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name, for example "Miller wedding 2026".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no photos or videos in %1 (left out: %2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it belongs to the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is neither a photo nor a video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a link that leads out of the folder or to nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is a link to a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another file of this upload has the same name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 was not unpacked: its contents would be more than %2 times as large as itself, as is made to fill disks.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you trust it, unpack it with another program and choose the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough room to unpack %1: it needs %2, and %3 are free.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or unpack it on another disk and choose the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive %1 holds more than %2 files.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlbumArchives</name>
        <message>
            <source>Choose Create ZIP first.</source>
            <translation>Wählen Sie zuerst „ZIP erstellen“.</translation>
        </message>
        <message>
            <source>A ZIP of "%1" is being made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel that job or wait for its end, then delete the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 listed "%2" where only archives of "%3" were asked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was deleted. Delete the archive with your provider's own tools.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no longer the ZIP that was made: somebody put another in its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its directory can't be read to the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No album was named.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AlbumText</name>
        <message>
            <source>The album's manifest.json is damaged: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload the album again; the manifest is then written anew.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Albums</name>
        <message>
            <source>Uploading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uploading · %1 of %2</source>
            <extracomment>%1 of %2 photos</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload failed · see jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload waits, tries again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making ZIP · %1</source>
            <extracomment>%1: "62 %"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP waits, tries again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP waits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Out of date</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Out of date · %n photos added</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Out of date · %n photos removed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Out of date · photos changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed · see dead letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready · link until %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready · no link yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No ZIP yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 videos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Archive</name>
        <message>
            <source>The ZIP's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has %2 bytes in the store instead of %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lists another number of photos than the album has.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not name an archive of this album.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the ZIP again; that writes it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The album "%1" has no ZIP yet.</source>
            <translation>Das Album „%1“ hat noch kein ZIP.</translation>
        </message>
        <message>
            <source>Make one with `photoporter-cli zip`.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArchiveBox</name>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made %1</source>
            <extracomment>%1: "today 14:02", "19 Nov"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create one to send a link to your client.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Assembly</name>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is shorter than it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was changed meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was replaced or deleted while the ZIP was being made.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message numerus="yes">
            <source>%n things are still running.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is lost when you quit: they go on where they stopped at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause and quit</source>
            <translation>Anhalten und beenden</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do the same from now on</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectForm</name>
        <message>
            <source>A bucket's name has at most 63 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket's name has only lower-case letters, digits, dots and hyphens.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket's name begins and ends with a letter or digit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket's name has no two dots side by side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket's name is no IP address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which bucket? It must exist already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the bucket's name, without an address. A folder has its own field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket's name has at least 3 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A bucket's name has only letters, digits, dots, hyphens and underscores.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A folder's name, for instance deliveries or studio/deliveries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is too long: at most 400 characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is needed: it is part of the address. %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the ID itself: letters and digits, without https and slashes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which region is the bucket in?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A region has only lower-case letters, digits and hyphens, for instance eu-central-1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where is the store? For instance %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both are needed: %1 and %2.</source>
            <extracomment>%1 and %2 are what a provider calls the two keys: "Access key ID", "Secret access key".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a profile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without https, whoever is on the way can read your photos. Use it only inside your own network.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConnectWords</name>
        <message>
            <source>Copy the secret key again from the provider's page, all of it. If it is shown only once, make new keys there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the access key again from the provider's page, and check that the keys are for this store and switched on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy both keys again from the provider's page.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give these keys the rights under "Rights", then test again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the bucket's name and the region, or make the bucket at your provider first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the region that your provider shows for this bucket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set this computer's clock (switch on automatic time), then test again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the endpoint's address and port. If the server uses a certificate of your own, add its authority to this computer's trusted certificates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the endpoint: it must be the S3 API's address, not the web console's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the address above letter by letter, and that this computer is online.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store does not answer as S3 does. Ask your provider, or choose another store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the disk of your home folder is not full and may be written to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check what is typed above.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Test again; if it goes on, copy these details to whoever helps you.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DeadLetters</name>
        <message>
            <source>%1: %2, %3</source>
            <extracomment>A dead letter in one line. %1: album, %2: what failed, %3: when and how often</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give this store's key the rights that the program needs, then press Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter the store's keys again in the settings, then press Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set the bucket's region in the settings, then press Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether the album's photos are still there; upload them again if not. Then press Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the ZIP over your line instead: that asks less of the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press Retry: the ZIP is made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Please report this. Copy details has all that is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make sure that the disk is not full and that the ledger's folder may be written to, then press Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what the message names, then make the ZIP anew from the album.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing: the job goes on in the other program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retried %1</source>
            <extracomment>%1: a time, "today 14:02"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discarded %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · job %2 · %3</source>
            <extracomment>%1: album, %2: a number, %3: a time</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what the message names, then press Retry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo was touched. The ZIP is begun anew at the next try.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photo was touched; %1 of %2 parts are kept and will not be made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>When it failed, and how often it was tried or how it was settled: "18 Nov, 16:20 · 3 tries"</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n tries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1, chunk %2</source>
            <extracomment>%1: "Joining in the store", %2: number of the chunk of the ZIP</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 sent, %2 fetched, %3 copied in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>What a job did when its try ended</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer</source>
            <extracomment>Of the store</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Request id</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>The keys of “%1” are no longer on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give them again in Settings, under Stores.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DropFilter</name>
        <message>
            <source>That can't be uploaded. Drop files, folders or archives (ZIP, TAR, 7z) from this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Error</name>
        <message>
            <source>Nothing: the job goes on there. See `photoporter-cli jobs`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it again when you want to go on; finished parts are kept.</source>
            <translation>Starten Sie es noch einmal, wenn Sie weitermachen möchten; fertige Teile bleiben erhalten.</translation>
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
            <source>Give these keys the rights that `photoporter-cli policy` lists.</source>
            <translation>Geben Sie diesen Schlüsseln die Rechte, die `photoporter-cli policy` aufführt.</translation>
        </message>
        <message>
            <source>Check the access key and the secret key; copy both again from the provider's page.</source>
            <translation>Prüfen Sie den Zugriffsschlüssel und den geheimen Schlüssel; kopieren Sie beide noch einmal von der Seite des Anbieters.</translation>
        </message>
        <message>
            <source>Set this computer's clock (switch on automatic time).</source>
            <translation>Stellen Sie die Uhr dieses Computers (schalten Sie die automatische Zeit ein).</translation>
        </message>
        <message>
            <source>Check the bucket's name, or create the bucket at your provider first.</source>
            <translation>Prüfen Sie den Namen des Buckets, oder legen Sie den Bucket zuerst bei Ihrem Anbieter an.</translation>
        </message>
        <message>
            <source>Check the name; list what is there with `photoporter-cli albums`.</source>
            <translation>Prüfen Sie den Namen; was da ist, zeigt `photoporter-cli albums`.</translation>
        </message>
        <message>
            <source>Start it again; the unfinished upload is no longer in the store.</source>
            <translation>Starten Sie es noch einmal; der unfertige Upload ist nicht mehr im Speicher.</translation>
        </message>
        <message>
            <source>Set the bucket's region with --region.</source>
            <translation>Geben Sie die Region des Buckets mit --region an.</translation>
        </message>
        <message>
            <source>Somebody else wrote this object meanwhile; try again.</source>
            <translation>Jemand anderes hat dieses Objekt inzwischen geschrieben; versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>Please report this with the plan (`zip --plan-only --json`).</source>
            <translation>Bitte melden Sie dies mit dem Plan (`zip --plan-only --json`).</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run `photoporter-cli probe` to see what this store can do.</source>
            <translation>Rufen Sie `photoporter-cli probe` auf, um zu sehen, was dieser Speicher kann.</translation>
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
            <source>Make the ZIP again with --rebuild.</source>
            <translation>Erstellen Sie das ZIP mit --rebuild neu.</translation>
        </message>
        <message>
            <source>Make or upload it again.</source>
            <translation>Erstellen oder laden Sie es noch einmal hoch.</translation>
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
            <source>Check that the ledger's folder is writable and not full, or choose another with --ledger.</source>
            <translation>Prüfen Sie, ob der Ordner des Auftragsbuchs beschreibbar und nicht voll ist, oder wählen Sie mit --ledger ein anderes.</translation>
        </message>
        <message>
            <source>Move the ledger's file away; a new one is made. No photo or archive is lost.</source>
            <translation>Verschieben Sie die Datei des Auftragsbuchs; ein neues wird angelegt. Kein Foto und kein Archiv geht verloren.</translation>
        </message>
        <message>
            <source>See `photoporter-cli --help`.</source>
            <translation>Siehe `photoporter-cli --help`.</translation>
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
            <source>List the albums with `photoporter-cli albums`, or upload one with `photoporter-cli upload`.</source>
            <translation>Die Alben zeigt `photoporter-cli albums`; oder laden Sie mit `photoporter-cli upload` eines hoch.</translation>
        </message>
        <message>
            <source>Please report this; it is a fault of the program.</source>
            <translation>Bitte melden Sie dies; es ist ein Fehler des Programms.</translation>
        </message>
    </context>
    <context>
        <name>ErrorClasses</name>
        <message>
            <source>Store not reachable</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No answer in time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked to slow down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No permission</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos changed meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Damaged data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Store can't do it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fault of the program</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" became shorter while it was read.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to another place, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give yourself the right to read and write in this folder, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder on a file system that takes larger files, or make smaller ZIPs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not lock "%1" in the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not make "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not open "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder is in format %1, which is unknown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the newest version of Photoporter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not write into the folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Could not open the folder "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the path, and that the disk or network share is mounted.</source>
            <translation type="unfinished" />
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
            <translation>„%1“ ist im Weg: es ist weder Datei noch Ordner.</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 MB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 GB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 TB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 B</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>Both in the unit that follows: "7.2 of 11.6" becomes "7.2 of 11.6 GB".</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 Mbit/s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than $%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>$%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>today %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yesterday %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Http</name>
        <message>
            <source>There is no host "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing answers at %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 did not answer in time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No encrypted connection to %1 could be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The proxy on the way to %1 did not let the request through.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the proxy settings of this computer (http_proxy, https_proxy, no_proxy).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What %1 answers is not HTTP.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to %1 was lost.</source>
            <translation type="unfinished" />
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
            <source>%1 has been silent for %2 seconds.</source>
            <translation>%1 hat %2 Sekunden lang nichts gesendet.</translation>
        </message>
        <message>
            <source>No connection to %1 came about within %2 seconds.</source>
            <translation>Innerhalb von %2 Sekunden kam keine Verbindung zu %1 zustande.</translation>
        </message>
        <message>
            <source>The file of trusted certificates "%1" can't be read or holds no certificate in PEM form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check AWS_CA_BUNDLE or ca_bundle in the AWS profile.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobEvents</name>
        <message numerus="yes">
            <source>%Ln photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Planned: %1, in %2</source>
            <comment>photos; a duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planned: %1 in %2, %3</source>
            <comment>photos; chunks; parts</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln chunks</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln parts</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Chunk %1 finished: %2 copied in the store</source>
            <comment>a number; bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk %1 finished: %2, %3 copied in the store</source>
            <comment>a number; parts; bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for an unknown reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk %1 failed: %2</source>
            <comment>a number; a headline</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk %1: %2; tried again after %3</source>
            <comment>a number; a headline; a duration</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n requests were sent again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Chunk %1: %n requests were sent again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The store asked %n times to slow down</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Chunk %1: the store asked %n times to slow down</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Try %1 failed: %2</source>
            <comment>a number; a headline</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed: %1</source>
            <comment>a headline</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused; what is made so far is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted: the program ended; what is made so far is kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP is ready: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for by you</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for by maintenance: the album changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by itself, after the failure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for from dead letter %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>asked for by “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put in line: %1</source>
            <comment>%1: who asked</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try %1 begins: %2</source>
            <comment>a number; why</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP of these %1 was there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined in %1</source>
            <comment>a duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checked in %1</source>
            <comment>a duration</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobFacts</name>
        <message>
            <source>–</source>
            <comment>a figure that is not known yet</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made</source>
            <comment>how much of the ZIP</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>exact bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Streaming would need</source>
            <comment>fetching all photos and sending the ZIP; a duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long it takes to fetch all photos and send the ZIP through your line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>To the store; what is under way counts when it is done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries again</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Requests sent again; the store asked %n times to slow down</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>By the store's list prices for requests and traffic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>counts</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left</source>
            <comment>time</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not sent</source>
            <comment>files</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This album's ZIP was there already: nothing had to be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 made from %2 sent</source>
            <comment>bytes</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 made from %2 sent: %3 did not have to travel.</source>
            <comment>bytes</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JobStory</name>
        <message>
            <source>The ledger does not know job %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finished jobs are forgotten after a while. Choose another one.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>There is no job %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See them all with `photoporter-cli jobs`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this album's ZIP is there already</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job made no progress for %1 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>job %1 (%2)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no progress for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 photos were added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 photos were removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>photos were changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 dead letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled for more than %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>old jobs and metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>kept for %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not below zips/ and was left alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The job made no progress for %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry it; what is finished of it is kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun %1 ago and not finished, of no job that goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 old, of no job that goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>made %1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>replaced %1 ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP's name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job %1 was paused.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let it go on with `photoporter-cli resume %1`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program works on job %1 by now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no policy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use automatic, no-transfer or relay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store can't do what was asked of it, and will not learn it by being asked again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was asked for can't be made, however often it is tried.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It failed by a mistake of the program, which it would make again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry it with --relay, which asks less of the store, or insist with --force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Insist with --force.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A retry of job %1 can't help. %2 It failed with: %3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the jobs with `photoporter-cli jobs`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dead letter %1 is open.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dead letter %1 is settled: job %2 was retried, asked for by %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dead letter %1 is settled: %2 discarded it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that back with `photoporter-cli dead-letters restore %1`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See how the job stands with `photoporter-cli jobs %1`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, for dead letter %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no dead letter %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List them with `photoporter-cli dead-letters --all-settled`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a discarded one can be restored.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albums of up to this many files are made in one go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files that one chunk of a larger album is meant to have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunks that an album is divided into at most.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunks that are made side by side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albums whose ZIPs are made side by side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Requests to the store at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries of a chunk before the job's try has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries of a job before it becomes a dead letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait before the second try; doubled before each next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>After this time a dead program's job is taken over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A job without progress for this long has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs are removed after this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ZIP stays this long after a newer one took its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temporaries and unfinished uploads that no job here owns stay this long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dead letters stay this long after they were settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics stay this long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no setting "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See them all with `photoporter-cli settings`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give a value from %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no value for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is outside the range of %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" holds no temporaries.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeptCredentials</name>
        <message>
            <source>What the keychain keeps for this store are no keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the keys again in Settings, Stores.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ledger</name>
        <message>
            <source>The disk is full: the ledger %1 could not be written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program keeps the ledger %1 locked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is done, or close it, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger %1 can't be opened for writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give yourself the right to write the file and its folder, or choose another with --ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger %1 could not be used: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger %1 is damaged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger %1 is damaged: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>End Photoporter and rename the file, and those beside it that end in -wal and -shm; a new one is made. No photo or archive is lost: checksums are looked up again, unfinished jobs must be asked for again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no job %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List the jobs with `photoporter-cli jobs`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job %1 is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a job that is not finished can be paused or cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job %1 is being cancelled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Retry it afterwards; its finished parts are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Job %1 makes the same ZIP already; it is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for it, or cancel it first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger's folder %1 could not be made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No temporary folder could be made for the ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger %1 was damaged. It was renamed to %2, and a new one was made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Carried over: stores %1, albums %2, settings %3, unfinished jobs %4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of these could not be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lost: the history of jobs, the dead letters and the metrics. No photo and no archive is lost; checksums are found again in the albums' manifests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no ledger, or a damaged one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file with --ledger. If it was your ledger, rename it; a new one is made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is another program's database.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file with --ledger.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger %1 was written by a newer Photoporter (version %2; this one knows %3).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Update Photoporter, or choose another ledger with --ledger.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LedgerText</name>
        <message>
            <source>A failed or cancelled job is retried instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a paused job can be resumed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask for the ZIP again, with --rebuild to make it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only a failed or cancelled job can be retried.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Lifecycle</name>
        <message>
            <source>Somebody changed the bucket's lifecycle rules meanwhile; none was set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start again to see the rules as they are now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1 day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for objects that its filter chooses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>for the whole bucket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>below "%1"</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>objects expire after %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unfinished uploads are aborted after %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>(without a name)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> (switched off)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2: %3%4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to change: the store removes what a crash leaves by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rules added: %1; changed: %2; kept as they are: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A lifecycle configuration without rules is not written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 lifecycle rules are more than the %2 that a bucket can have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove rules that are no longer needed at your provider.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lifecycle rule "%1" has too long a name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are two lifecycle rules "%1".</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The lifecycle rule "%1" has characters that XML cannot carry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no lifecycle rules.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the program sweep it from time to time instead.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Metrics</name>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message>
            <source>ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upload not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP not done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Album</source>
            <translation>Album</translation>
        </message>
        <message>
            <source>What</source>
            <extracomment>Heading of a column that says "ZIP" or "Upload"</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files</source>
            <extracomment>Heading: how many files</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Time</source>
            <extracomment>Heading: how long it took</extracomment>
            <translation>Zeit</translation>
        </message>
        <message>
            <source>Sent</source>
            <extracomment>Heading: how much was sent over the line</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held up by</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MetricsServer</name>
        <message>
            <source>The metrics can't be served on port %1: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another port; 0 takes any that is free.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Planner</name>
        <message>
            <source>this store cannot copy parts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this store cannot copy ranges</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this store wants all parts of one size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>this store's largest part is too small for copies</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's rules allow no upload at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result would be %1; this store's largest object is %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The result would be %1; %2 parts of %3 are all that this store allows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fetching and sending %1 is the quickest way on this line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 stay in the store; sending them would take about %2 s instead of %3 s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as asked, no photo travels: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP cannot be made without transferring the photos: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --policy automatic or --policy relay.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>as asked, every photo is fetched and sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1, so %2 are fetched and sent back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The parts of this ZIP do not fit one upload of this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use --policy automatic.</source>
            <translation type="unfinished" />
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
    </context>
    <context>
        <name>ProbeWords</name>
        <message>
            <source>ZIPs are joined in the store: photos travel once, and their ZIP not at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs work, but go through this computer: downloaded and uploaded once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Good</source>
            <extracomment>A mark for something that a store does well.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does without</source>
            <extracomment>A mark for something that a store lacks at little cost.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hinders</source>
            <extracomment>A mark for something that hinders making ZIPs in the store.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look after the store now and then: Settings, Care.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify the ZIP in its album, which reads all of it, if you want more.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Providers</name>
        <message>
            <source>Access key ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret access key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the AWS console: IAM, Users, your user, Security credentials, Create access key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs are joined in the store, and the store itself checks them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access Key ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret Access Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the Cloudflare dashboard: R2, Manage API tokens, Create API token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the token "Object Read &amp; Write" for this bucket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Account ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the overview page of R2. For a bucket in the EU jurisdiction, add .eu to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R2 wants all parts of one size, so ZIPs go through this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keyID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>applicationKey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the Backblaze page: Application Keys, Add a New Application Key. The region is the middle of the bucket's endpoint, for instance us-west-004.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the key "Read and Write" access to this bucket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Access Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Secret Key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the Wasabi console: Access Keys, Create Access Key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wasabi bills what is removed or replaced for its minimum time, 90 or 30 days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the DigitalOcean panel: Spaces Object Storage, Access Keys, Create Access Key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the key "Read/Write/Delete" permission for this bucket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In MinIO's console: Access Keys, Create access key; or ask who runs the server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs are joined in the store, unless it encrypts with SSE-KMS.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In Ceph's dashboard: Object Gateway, Users, your user, Keys; or ask who runs it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs are joined in the store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your provider's pages on S3 access tell endpoint, region and keys.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the endpoint; perhaps it wants https:// where http:// was given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it declares entities</source>
            <translation>sie erklärt Entitäten</translation>
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
            <translation>Die Uhr dieses Computers geht für den Speicher unter %1 zu weit falsch.</translation>
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
            <translation>Der Speicher unter %1 bittet darum, langsamer zu machen.</translation>
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
            <translation>Er liegt in %1: geben Sie diese Region an.</translation>
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
            <source>The metadata "%1" %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the keys the rights of the statement "Lifecycle" that `policy --lifecycle` prints.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store at %1 lists "%2" below "%3".</source>
            <translation>Der Speicher unter %1 führt „%2“ unterhalb von „%3“ auf.</translation>
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
            <translation>Ein Link auf einen S3-Speicher kann von 1 Sekunde bis zu 7 Tagen gelten, nicht länger: dann läuft seine Signatur ab.</translation>
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
            <source>Check the profile's name, or make it with `aws configure --profile %1`.</source>
            <translation>Prüfen Sie den Namen des Profils, oder legen Sie es mit `aws configure --profile %1` an.</translation>
        </message>
        <message>
            <source>single sign-on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an assumed role</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a credential process</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The profile "%1" gets its keys by %2, which Photoporter can't do itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run `eval "$(aws configure export-credentials --profile %1 --format env)"` and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No access key was found: looked for AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment and for the profile "%1" in %2.</source>
            <translation>Es wurde kein Zugriffsschlüssel gefunden: gesucht wurde nach AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY in der Umgebung und nach dem Profil „%1“ in %2.</translation>
        </message>
        <message>
            <source>Set these two variables, or run `aws configure`.</source>
            <translation>Setzen Sie diese beiden Variablen, oder rufen Sie `aws configure` auf.</translation>
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
            <source>Line %1 of %2 %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct that line, or run `aws configure`.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SampleAlbum</name>
        <message>
            <source>The sample photo %1 can't be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample photo %1 can't be made: Qt has no JPEG writer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Qt's image format plugins.</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SessionSecrets</name>
        <message>
            <source>There is no keychain on this computer.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingWords</name>
        <message>
            <source>Requests at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More are faster until the store asks to slow down; fewer are gentler on a weak line or server.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many albums have their ZIP made side by side. The others wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Workers at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many parts of large albums are worked on side by side.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In one go up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Albums of up to this many files are made in one go, larger ones by several workers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Files for each worker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many files of a large album one worker takes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pieces at most</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A large album is divided into no more pieces than this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries of a piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often a piece of a ZIP is tried before the ZIP's own try has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tries of a ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How often a ZIP is tried before it becomes a dead letter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait before the second try</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Doubled before each further one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give up without progress after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ZIP on which nothing moved for this long has failed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take over after a crash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When another computer stops in the middle of a ZIP, this one goes on with it after this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIPs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from the store after this time; the photos stay, and the ZIP can be made again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replaced ZIPs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ZIP stays this long after a newer one took its place, for clients who are still downloading it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unfinished work of others</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temporary files that nothing here knows may be another computer's. They stay this long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settled dead letters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Removed from the list this long after they were settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Metrics</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Runs older than this are no longer in the metrics.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n second(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Large albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When something fails</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How long things are kept</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>days</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Store</name>
        <message>
            <source>%1 in one request are more than the store takes (%2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The MD5 given with the bytes is not theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The CRC-32 given with the bytes is not theirs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" has more metadata than the 2 KB that S3 takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" names no folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give the whole path after folder://, for example folder:///home/anna/deliveries.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>"%1" is no address of a store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give s3://BUCKET, s3://BUCKET/PREFIX or folder:///PATH.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store answers the same page of its listing again and again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The object name "%1" %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is empty</source>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is longer than the 1,024 bytes that S3 allows</source>
            <translation>ist länger als die 1.024 Bytes, die S3 erlaubt</translation>
        </message>
        <message>
            <source>holds a NUL byte</source>
            <translation>enthält ein NUL-Byte</translation>
        </message>
        <message>
            <source>is not valid UTF-8</source>
            <translation>ist kein gültiges UTF-8</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk %1, try %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chunk %1 waits before try %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>since %1, for %2 so far</source>
            <comment>a time of day; a duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <comment>times of day; a duration</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n parts</source>
            <comment>of the ZIP</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n parts</source>
            <comment>of the ZIP</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n requests sent again</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>The store asked %n times to slow down</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Failed: %1</source>
            <comment>%1: a headline</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped before its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Worker %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Join, check</source>
            <comment>a row's name: joining the ZIP and checking it</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chunk %1 · %2</source>
            <comment>a number; percent</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chunk %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining and checking: about here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was done for %1</source>
            <comment>a duration</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>0 s</source>
            <comment>zero seconds</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: nothing yet</source>
            <comment>%1: a row's name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a row's name; what is in it</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Upload</name>
        <message>
            <source>%1 could not be sent: %2</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%1 and %n others could not be sent: %2</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 is a device, a pipe or a socket.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose files, a folder or an archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New album</source>
            <extracomment>The name of an album when nothing better is known.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <source>RAW photos</source>
            <extracomment>The cameras' own formats.</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Videos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hidden</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Left behind by a system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither photo nor video</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Devices, pipes and sockets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links that lead out of the folder or to nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Links to folders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names that are not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same name as another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: names that lead out of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: names that are not UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: names that are too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: same name as another file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: links</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: no plain files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: encrypted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: packed in a way that can't be read here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: far larger than what is stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: too large</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the archive: damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About %1, by the line's measured %2</source>
            <extracomment>%1: a time, "6 min"; %2: a rate, "18.4 Mbit/s".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About %1, by the limit of %2 that holds now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About %1, if the line carries %2; it has not been measured yet</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln new · %1</source>
            <extracomment>%1: their size, "4.1 GB".</extracomment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in place of others of the same name · %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln with the size of what is there, sent only if different · %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln there already, unchanged · %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A new album</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>An album of %Ln photos is there; these are added</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Upload</source>
            <translation>Hochladen</translation>
        </message>
        <message numerus="yes">
            <source>Upload %Ln photos</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Upload %Ln files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Names that differ in case alone: the ZIP numbers them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same content under several names</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%Ln files left out</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is left out; some names deserve a look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This archive can't be unpacked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is no longer there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photos or videos here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This can't be uploaded</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Words</name>
        <message numerus="yes">
            <source>Uploaded · %n files</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Ready</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ready · %1 in %2</source>
            <extracomment>A ZIP and how long it took: "Ready · 3.9 GB in 41 s".</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trying again in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting · number %1 in line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting · next in line</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n files could not be sent</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Failed after %n tries</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store's address can't be found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store can't be reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection is not safe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store took too long to answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store asked to slow down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store has a fault of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No permission in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store does not accept the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's clock is wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such bucket</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something is missing in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bucket is in another region</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is no S3 store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store can't do that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too large for this store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store answered something unexpected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A photo was replaced meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data is damaged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file is gone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file changed while it was read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's disk reports a fault</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ledger can't be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That is not possible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That name can't be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No photos here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The album has no photos</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another program works on it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being cancelled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Being paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>in another program</source>
            <translation type="unfinished" />
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Getting to know the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Collecting checksums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Planning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uploading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joining in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finishing the ZIP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading</source>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>Beginning to upload</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beginning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong in Photoporter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your upload line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your download line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for answers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's processor</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer's disk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>That can't be done with upload %1 as it stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has ended, or another program runs it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Zip</name>
        <message>
            <source>There is no file %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 can't be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading %1 failed: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 became shorter while it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 share bytes of the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (%2 bytes at %3) would reach past the data of the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes stand before the first file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would grow from %2 to %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An archive of %1 would grow to %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no end record: this is not a ZIP, or its end is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive comment holds a second end record, so that two readings fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end record is cut short: the end of the archive is missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes follow the end of the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP64 end record is not where its locator puts it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive is split over %1 files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of files is encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end record and the ZIP64 end record contradict each other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end record leaves even the disk number to the ZIP64 end record; some readers see a split archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is part %1 of a split archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end record has two different counts of files: %1 and %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of files (%1 bytes at %2) reaches past its place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of files is not where the end records put it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes lie between the list of files and the end record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no list of files where the end record puts it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes stand before the archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A name in the archive has %1 bytes; 1 to 65,535 are possible.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is to be stored as it is, but has two sizes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than a ZIP can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 comes neither from a store nor from a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 reaches past the end of its source.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An archive can't be laid out behind other bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive would be larger than any store can hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CRC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>compressed size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ZIP64 field</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no local header where %1 should begin.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extra fields of %1 reach past their end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The extra fields of %1 end in %2 stray bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The name of %1 is in two code pages.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has two times of modification.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The local header of %1 differs from the list of files: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data of %1 reach into what follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data descriptor of %1 is missing or differs from the list of files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 bytes after %2 belong to nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data of %1 can't be decompressed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data of %1 are not the %2 bytes that the list of files says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The data of %1 don't match their CRC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bytes follow the compressed data of %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The link %1 leads out of the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A file has no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 would be written outside the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has a backslash, which is a folder on some systems and a character on others.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a name that not every system takes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has a name of %2 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Other files would be written through the link %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is a file and a folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is there twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 and %2 are one file where case and accents' spelling don't count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is said to be UTF-8 and is not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has two different names in UTF-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a Unicode name that belongs to another name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a Unicode name that can't be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of files ends within a header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of files holds something that is no header.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The archive lists more than %1 files.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end record counts %1 files, but %2 are listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The ZIP64 field of %1 lacks a value that it must hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has two ZIP64 fields.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is on part %2 of a split archive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The timestamp of %1 is cut short.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is encrypted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is compressed by method %2, which is not supported.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is stored as it is, but has two sizes: %2 and %3 bytes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The list of files takes %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not a sound ZIP: at byte %2, %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>photoporter::ui::AlbumActions</name>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Link copied. It gives %1 to whoever has it, until %2.</source>
            <extracomment>%1 is a file's name, %2 a day: "19 Nov"</extracomment>
            <translation>Link kopiert. Er gibt %1 jedem, der ihn hat, bis %2.</translation>
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
            <source>The ZIP is sound: its directory of %1 entries and %2 of them were checked.</source>
            <translation>Das ZIP ist in Ordnung: sein Verzeichnis von %1 Einträgen und %2 davon wurden geprüft.</translation>
        </message>
        <message>
            <source>Delete the ZIP of "%1"?</source>
            <translation>Das ZIP von „%1“ löschen?</translation>
        </message>
        <message>
            <source>The photos stay, and the ZIP can be made again. Links that were handed out stop working.</source>
            <translation>Die Fotos bleiben, und das ZIP kann neu erstellt werden. Links, die herausgegeben wurden, funktionieren dann nicht mehr.</translation>
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
    </context>
    <context>
        <name>photoporter::ui::AlbumDetail</name>
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
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
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
            <translation>Alben durchsuchen</translation>
        </message>
        <message>
            <source>Create ZIP</source>
            <translation>ZIP erstellen</translation>
        </message>
        <message>
            <source>Creates a ZIP of each chosen album (Ctrl+Z)</source>
            <translation>Erstellt von jedem ausgewählten Album ein ZIP (Strg+Z)</translation>
        </message>
        <message>
            <source>Upload album…</source>
            <translation>Album hochladen…</translation>
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
                <numerusform>%n Sache ist zu tun. Noch ist nichts geändert.</numerusform>
                <numerusform>%n Sachen sind zu tun. Noch ist nichts geändert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is in order.</source>
            <translation>Alles ist in Ordnung.</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) could not be done; the rest is. The first that failed:</source>
            <translation>
                <numerusform>%n Sache war nicht möglich, alles andere ist erledigt. Der Fehler:</numerusform>
                <numerusform>%n Sachen waren nicht möglich, alles andere ist erledigt. Der erste Fehler:</numerusform>
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
            <source>What held them up</source>
            <translation>Was gebremst hat</translation>
        </message>
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
            <translation>Abrufen</translation>
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
                <numerusform>%n Auftrag braucht Sie</numerusform>
                <numerusform>%n Aufträge brauchen Sie</numerusform>
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
            <translation>Gescheiterten Auftrag anzeigen</translation>
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
            <translation>Aufträge durchsuchen</translation>
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
            <source>Opening the store …</source>
            <translation>Speicher wird geöffnet …</translation>
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
            <translation>Hier sehen Sie, wie Uploads vorankommen und ZIPs entstehen. Ziehen Sie einen Ordner mit Fotos irgendwohin in das Fenster, um ihn hochzuladen, oder wählen Sie ein Album aus und erstellen Sie sein ZIP.</translation>
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
            <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder geben Sie die Schlüssel unter Einstellungen, Speicher neu ein.</translation>
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
            <source>p95: %1</source>
            <extracomment>95 of 100 ZIPs were made in at most that time</extracomment>
            <translation>p95: %1</translation>
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
            <translation>Jeder Upload und jedes ZIP wird gemessen. Erstellen Sie eines und sehen Sie hier, wie lange es gedauert und was es gespart hat.</translation>
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
            <translation>Letztes Jahr</translation>
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
            <translation>Die Adresse der S3-API, nicht die der Web-Konsole.</translation>
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
            <source>Found out with %1 small requests below zips/tmp/; all that was made is removed again.</source>
            <translation>Ermittelt mit %1 kleinen Anfragen unter zips/tmp/; alles dabei Angelegte ist wieder entfernt.</translation>
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
            <source>Done</source>
            <extracomment>takes a message away</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
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
                <numerusform>In %n kleinerem Stück</numerusform>
                <numerusform>In %n kleineren Stücken</numerusform>
            </translation>
        </message>
        <message>
            <source>A failure then costs less that is done already.</source>
            <translation>Scheitert etwas, geht weniger verloren, was schon fertig ist.</translation>
        </message>
        <message>
            <source>All the same, as before</source>
            <translation>Trotzdem, wie zuvor</translation>
        </message>
        <message>
            <source>It failed for a reason that another try does not change; it will most likely fail again.</source>
            <translation>Am Grund des Scheiterns ändert ein neuer Versuch nichts; er wird höchstwahrscheinlich wieder scheitern.</translation>
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
            <source>Sample store on this computer</source>
            <translation>Beispielspeicher auf diesem Computer</translation>
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
            <translation type="unfinished" />
        </message>
        <message>
            <source>Create the ZIP of the selected albums</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the link of the selected album</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the store again</source>
            <translation>Erneut im Speicher nachsehen</translation>
        </message>
        <message>
            <source>Pause or resume the selected jobs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel, delete or discard what is selected (asks)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These keys</source>
            <translation type="unfinished" />
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
            <source>No store is connected</source>
            <translation>Kein Speicher ist verbunden</translation>
        </message>
        <message>
            <source>Albums are uploaded to a store: a bucket, or a folder of this computer.</source>
            <translation>Alben werden in einen Speicher hochgeladen: in einen Bucket oder einen Ordner auf diesem Computer.</translation>
        </message>
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
            <source>&amp;Connect a store…</source>
            <translation>&amp;Speicher verbinden…</translation>
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
            <translation>Mit den Schlüsseln Ihres Anbieters. Wir testen, was der Speicher kann, und sagen es Ihnen in einfachen Worten.</translation>
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
            <translation>neuer Versuch</translation>
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
            <translation>„%1“ braucht Sie</translation>
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
            <translation>Im Hintergrund weitermachen</translation>
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
            <translation>Fotos werden nie ein zweites Mal übertragen. Ein Speicher, der keine Teile kopieren kann, erstellt dann keine ZIPs, und kleine Fotos können länger dauern.</translation>
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
            <translation>Mehr als sieben Tage erlauben Speicher nicht. Links, die mit temporären Schlüsseln erstellt wurden, enden mit diesen Schlüsseln.</translation>
        </message>
    </context>
</TS>
