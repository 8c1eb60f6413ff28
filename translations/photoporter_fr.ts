<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload an album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the ZIP of the selected albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link of the selected album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the store again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or resume the selected jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel, delete or discard what is selected (asks)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Album</name>
    <message>
        <source>%1 is a RAR archive, which can&apos;t be opened here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ZIP, TAR or 7z archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with another program and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it with its password in another program and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the archive %1 can be used; of %2, for example: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the archive again, or unpack it with another program and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name leads out of the archive&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file of the archive has the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is packed in a way that can&apos;t be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would become far larger than what is stored of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the archive %1 would take more memory than there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 is damaged, or packed in a way that can&apos;t be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo &quot;%1&quot; arrived differently each time it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo &quot;%1&quot; was replaced or deleted in the store meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already and is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name with -o, or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced in the store while it was being fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store sent another number of bytes of %1 than it was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 arrived with the checksum %2 in place of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again; if it goes on, check the ZIP with `photoporter-cli verify --full`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place for the file with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another download is writing the file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or choose another name with -o.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files is too long to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files is not as it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cut short, or does not begin as a 7z archive does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files can&apos;t be read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of files is packed in a way that can&apos;t be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what follows %1 is no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not begin as a TAR archive does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a name in it is too long to be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it says about a file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than this store can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or make it smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no album &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object &quot;%1&quot; has a name that ends in &quot;/&quot;, as only folders have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or delete it with your provider&apos;s own tools, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 was changed while it was being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no right to open %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no plain file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no JSON at byte %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no manifest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its version is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album&apos;s manifest.json was written by a newer Photoporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Photoporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; of photo %2 is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a slash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a control character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it starts or ends with a space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that name is reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be an album&apos;s name: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, for example &quot;Miller wedding 2026&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no photos or videos in %1 (left out: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither a photo nor a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder or to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a link to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another file of this upload has the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 was not unpacked: its contents would be more than %2 times as large as itself, as is made to fill disks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you trust it, unpack it with another program and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room to unpack %1: it needs %2, and %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, or unpack it on another disk and choose the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive %1 holds more than %2 files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlbumArchives</name>
    <message>
        <source>Choose Create ZIP first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP of &quot;%1&quot; is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel that job or wait for its end, then delete the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed &quot;%2&quot; where only archives of &quot;%3&quot; were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted. Delete the archive with your provider&apos;s own tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer the ZIP that was made: somebody put another in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its directory can&apos;t be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No album was named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlbumText</name>
    <message>
        <source>The album&apos;s manifest.json is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the album again; the manifest is then written anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Albums</name>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading · %1 of %2</source>
        <extracomment>%1 of %2 photos</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload failed · see jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload waits, tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making ZIP · %1</source>
        <extracomment>%1: &quot;62 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP waits, tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Out of date · %n photos added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date · %n photos removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Out of date · photos changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed · see dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready · link until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready · no link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ZIP yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlbumsCommand</name>
    <message>
        <source>List the albums of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the albums of a store, one a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no albums yet. Make one with: photoporter-cli upload FOLDER --album NAME</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>%1 does not name an archive of this album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the ZIP again; that writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album &quot;%1&quot; has no ZIP yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with `photoporter-cli zip`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArchiveBox</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1</source>
        <extracomment>%1: &quot;today 14:02&quot;, &quot;19 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one to send a link to your client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n things are still running.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost when you quit: they go on where they stopped at the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the same from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>See “%1 --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” has no option %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no global option %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command&apos;s own options come after its name. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” needs %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” was given too many arguments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put names with spaces in quotes. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectForm</name>
    <message>
        <source>A bucket&apos;s name has at most 63 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name has only lower-case letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name begins and ends with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name has no two dots side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name is no IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bucket? It must exist already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the bucket&apos;s name, without an address. A folder has its own field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name has at least 3 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bucket&apos;s name has only letters, digits, dots, hyphens and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder&apos;s name, for instance deliveries or studio/deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long: at most 400 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is needed: it is part of the address. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the ID itself: letters and digits, without https and slashes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which region is the bucket in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A region has only lower-case letters, digits and hyphens, for instance eu-central-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is the store? For instance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are needed: %1 and %2.</source>
        <extracomment>%1 and %2 are what a provider calls the two keys: &quot;Access key ID&quot;, &quot;Secret access key&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without https, whoever is on the way can read your photos. Use it only inside your own network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>Copy the secret key again from the provider&apos;s page, all of it. If it is shown only once, make new keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the access key again from the provider&apos;s page, and check that the keys are for this store and switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy both keys again from the provider&apos;s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give these keys the rights under &quot;Rights&quot;, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the bucket&apos;s name and the region, or make the bucket at your provider first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the region that your provider shows for this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock (switch on automatic time), then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s address and port. If the server uses a certificate of your own, add its authority to this computer&apos;s trusted certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint: it must be the S3 API&apos;s address, not the web console&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address above letter by letter, and that this computer is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not answer as S3 does. Ask your provider, or choose another store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk of your home folder is not full and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what is typed above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again; if it goes on, copy these details to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A dead letter in one line. %1: album, %2: what failed, %3: when and how often</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this store&apos;s key the rights that the program needs, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the store&apos;s keys again in the settings, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the bucket&apos;s region in the settings, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the album&apos;s photos are still there; upload them again if not. Then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the ZIP over your line instead: that asks less of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Retry: the ZIP is made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report this. Copy details has all that is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that the disk is not full and that the ledger&apos;s folder may be written to, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the message names, then make the ZIP anew from the album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the job goes on in the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retried %1</source>
        <extracomment>%1: a time, &quot;today 14:02&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · job %2 · %3</source>
        <extracomment>%1: album, %2: a number, %3: a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the message names, then press Retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was touched. The ZIP is begun anew at the next try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photo was touched; %1 of %2 parts are kept and will not be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>When it failed, and how often it was tried or how it was settled: &quot;18 Nov, 16:20 · 3 tries&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, chunk %2</source>
        <extracomment>%1: &quot;Joining in the store&quot;, %2: number of the chunk of the ZIP</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent, %2 fetched, %3 copied in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <extracomment>What a job did when its try ended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>Of the store</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadLettersCommand</name>
    <message>
        <source>There are no dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead letters were written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 is discarded. Take that back with: photoporter-cli dead-letters restore %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“dead-letters %1” needs the number of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with `photoporter-cli dead-letters`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--all and the number of one dead letter contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters have no “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use list, show, retry, discard, restore or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what failed for good, and retry or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job that failed for good leaves a dead letter: what went wrong, each try, and what to do next. It stays until
its job is retried or it is discarded.

  list             the open ones (default); --all-settled: the settled ones, too
  show ID          everything about one
  retry ID         try its job again, and run it to its end; --all: of all open ones
  discard ID       nobody wants the ZIP any more
  restore ID       take a discard back
  export [FILE]    as JSON, into a file or to standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, show, retry, discard, restore or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dead letter&apos;s number; for export: a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List or export settled ones, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all open ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>Making a sample album in %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading it into a folder that stands for a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the ZIP together inside the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading every byte of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 0 to 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it all at work on this computer: sample album, upload, ZIP, check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sample album, uploads it into a folder that stands for a store, puts the ZIP together there, reads
every byte of it, and tells what moved and what streaming would have cost. Needs no account and no network;
everything lies in one folder, and running it again is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the demo. Default: one in your data folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of photos of 24 megapixels (default 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of photos of web size (default 12).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another with --dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent into a folder that stands for a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put together inside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every byte read, %1 entries are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copied inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder of photos to a ZIP for the client, without a server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP lies here (open it, it is an ordinary file):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 entries, CRC-32 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moved to make it (strategy: %1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So %1 of the ZIP travelled; a zipper that streams sends 200 % through your line. “At home” is the time
this takes with an S3 store behind a line of %2 down and %3 up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: photoporter-cli --store s3://BUCKET probe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>The keys of “%1” are no longer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give them again in Settings, under Stores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>%1 up, %2 down, %3 copied inside the store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DownloadCommand</name>
    <message>
        <source>%1 is there already, with the right checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in %3, checksum right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it had been fetched before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch an album&apos;s ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches an album&apos;s ZIP in parallel and compares its checksum. An interrupted download goes on where it
stopped when the same command is given again. No other file is ever overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or folder to write to. Default: the ZIP&apos;s own name, here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropFilter</name>
    <message>
        <source>That can&apos;t be uploaded. Drop files, folders or archives (ZIP, TAR, 7z) from this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Nothing: the job goes on there. See `photoporter-cli jobs`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorClasses</name>
    <message>
        <source>Store not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store can&apos;t do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderStore</name>
    <message>
        <source>Could not read the folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it to another place, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to read and write in this folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder on a file system that takes larger files, or make smaller ZIPs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not lock &quot;%1&quot; in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not make &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is in format %1, which is unknown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the newest version of Photoporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not open the folder &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that the disk or network share is mounted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Both in the unit that follows: &quot;7.2 of 11.6&quot; becomes &quot;7.2 of 11.6 GB&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than $%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>$%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalOptions</name>
    <message>
        <source>Where the albums live: s3://bucket[/prefix] or folder:///path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile of the AWS configuration files to take keys, region and endpoint from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the S3 server, where it is not Amazon&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region of the bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local database file to use in place of the user&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the result as one JSON document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show progress on standard error: bar, lines, json or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show neither progress nor notes; results and errors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the program&apos;s version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no style of progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use bar, lines, json or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>[OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 delivers photo albums: it uploads a folder of photos to an S3 store or a folder, puts the download
ZIP together inside the store, and makes the link for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[GLOBAL OPTIONS] COMMAND [ARGUMENTS] [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global options (before or after the command):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store, where --store is not given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As for every AWS tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 done, 1 failed, 2 wrong usage, 3 partly done, 130 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1 COMMAND --help” tells more about a command. “%1 demo” shows it all at work, on this computer alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Http</name>
    <message>
        <source>The file of trusted certificates &quot;%1&quot; can&apos;t be read or holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check AWS_CA_BUNDLE or ca_bundle in the AWS profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobControl</name>
    <message>
        <source>The job&apos;s number, as “jobs” lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pauses a job that waits or runs, in whichever program. What is in flight ends first; its finished
parts are kept until it is resumed or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is paused as soon as what is in flight has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a paused job go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a paused job go on. It waits in the queue until “work” or another program runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 waits in the queue. Run it with: photoporter-cli work --once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancels a job that waits, is paused or runs, in whichever program. Photos are never touched. What
the job has begun in the store is removed at once, or by maintenance where the store does not answer or
is not the one that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is cancelled as soon as what is in flight has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had begun in the store is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it had begun in the store is left for “maintain”, which removes it when it is a day old.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobEvents</name>
    <message numerus="yes">
        <source>%Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Planned: %1, in %2</source>
        <comment>photos; a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: %1 in %2, %3</source>
        <comment>photos; chunks; parts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln chunks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chunk %1 finished: %2 copied in the store</source>
        <comment>a number; bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 finished: %2, %3 copied in the store</source>
        <comment>a number; parts; bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for an unknown reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 failed: %2</source>
        <comment>a number; a headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1: %2; tried again after %3</source>
        <comment>a number; a headline; a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n requests were sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chunk %1: %n requests were sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store asked %n times to slow down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chunk %1: the store asked %n times to slow down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try %1 failed: %2</source>
        <comment>a number; a headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>a headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused; what is made so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: the program ended; what is made so far is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for by maintenance: the album changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by itself, after the failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for from dead letter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in line: %1</source>
        <comment>%1: who asked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1 begins: %2</source>
        <comment>a number; why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP of these %1 was there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined in %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked in %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message>
        <source>–</source>
        <comment>a figure that is not known yet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <comment>how much of the ZIP</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>exact bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streaming would need</source>
        <comment>fetching all photos and sending the ZIP; a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes to fetch all photos and send the ZIP through your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the store; what is under way counts when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Requests sent again; the store asked %n times to slow down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the store&apos;s list prices for requests and traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <comment>files</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This album&apos;s ZIP was there already: nothing had to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made from %2 sent</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 made from %2 sent: %3 did not have to travel.</source>
        <comment>bytes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobNumbers</name>
    <message>
        <source>“%1” is no number of a job.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs have numbers from 1 on: list them with `photoporter-cli jobs`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of a dead letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters have numbers from 1 on: list them with `photoporter-cli dead-letters`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs with `photoporter-cli jobs`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRuns</name>
    <message>
        <source>--relay and --policy %1 contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of chunks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a number from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The job goes on by itself in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is kept as a dead letter: see `photoporter-cli dead-letters`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ZIP is asked for already: it is job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the queue with: photoporter-cli work --once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is one of the store %2, not of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name that store with --store, or only put the job into the queue with --later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the photos and send them, for a store that can&apos;t copy: as --policy relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic, no-transfer or relay. Default: as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide the album into this many chunks. Default: as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also where another try can&apos;t help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only put the job into the queue.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobStory</name>
    <message>
        <source>The ledger does not know job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished jobs are forgotten after a while. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>putting together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tries again at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pausing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discarded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>There is no job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all with `photoporter-cli jobs`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this album&apos;s ZIP is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job made no progress for %1 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no progress for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos were added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos were removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos were changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settled for more than %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old jobs and metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not below zips/ and was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job made no progress for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it; what is finished of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begun %1 ago and not finished, of no job that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 old, of no job that goes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 was paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it go on with `photoporter-cli resume %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works on job %1 by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use automatic, no-transfer or relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can&apos;t do what was asked of it, and will not learn it by being asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was asked for can&apos;t be made, however often it is tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed by a mistake of the program, which it would make again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it with --relay, which asks less of the store, or insist with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insist with --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A retry of job %1 can&apos;t help. %2 It failed with: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs with `photoporter-cli jobs`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 is settled: job %2 was retried, asked for by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter %1 is settled: %2 discarded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that back with `photoporter-cli dead-letters restore %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See how the job stands with `photoporter-cli jobs %1`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, for dead letter %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no dead letter %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List them with `photoporter-cli dead-letters --all-settled`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a discarded one can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums of up to this many files are made in one go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that one chunk of a larger album is meant to have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that an album is divided into at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks that are made side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums whose ZIPs are made side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests to the store at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of a chunk before the job&apos;s try has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of a job before it becomes a dead letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before the second try; doubled before each next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this time a dead program&apos;s job is taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A job without progress for this long has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs are removed after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP stays this long after a newer one took its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporaries and unfinished uploads that no job here owns stay this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters stay this long after they were settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics stay this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all with `photoporter-cli settings`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a value from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the range of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no temporaries.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobsCommand</name>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no jobs. Make one with: photoporter-cli zip ALBUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 older jobs that are finished are not shown: see them with --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs that make ZIPs, or tell all about one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the jobs that this computer knows of: those that wait or run, and the latest that are finished.
With a number: everything about that job - how far it is, each try with its error, what to do next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s number. Default: a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List every job, however long ago it was finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptCredentials</name>
    <message>
        <source>What the keychain keeps for this store are no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the keys again in Settings, Stores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>The disk is full: the ledger %1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program keeps the ledger %1 locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 can&apos;t be opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give yourself the right to write the file and its folder, or choose another with --ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 could not be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Photoporter and rename the file, and those beside it that end in -wal and -shm; a new one is made. No photo or archive is lost: checksums are looked up again, unfinished jobs must be asked for again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the jobs with `photoporter-cli jobs`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a job that is not finished can be paused or cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 is being cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry it afterwards; its finished parts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 makes the same ZIP already; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger&apos;s folder %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No temporary folder could be made for the ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 was damaged. It was renamed to %2, and a new one was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over: stores %1, albums %2, settings %3, unfinished jobs %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost: the history of jobs, the dead letters and the metrics. No photo and no archive is lost; checksums are found again in the albums&apos; manifests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no ledger, or a damaged one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file with --ledger. If it was your ledger, rename it; a new one is made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file with --ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger %1 was written by a newer Photoporter (version %2; this one knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Photoporter, or choose another ledger with --ledger.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerText</name>
    <message>
        <source>A failed or cancelled job is retried instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a paused job can be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ZIP again, with --rebuild to make it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a failed or cancelled job can be retried.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterRetries</name>
    <message>
        <source>%1 (job %2, %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no open dead letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 retried, %2 not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ZIP is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1, try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 UTC, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, chunk %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC, while %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>Somebody changed the bucket&apos;s lifecycle rules meanwhile; none was set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again to see the rules as they are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for objects that its filter chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the whole bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objects expire after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished uploads are aborted after %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (switched off)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: the store removes what a crash leaves by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules added: %1; changed: %2; kept as they are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no lifecycle rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program sweep it from time to time instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkCommand</name>
    <message>
        <source>“%1” is no duration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number and a unit, for example 90m, 6h or 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link can&apos;t be valid for %1: stores accept signed links for 7 days at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --expires 7d or less, and make a new link when that has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link to an album&apos;s ZIP for the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints a link that gives the album&apos;s ZIP to whoever has it, until it expires. Nothing is sent to the
store; the ZIP must have been made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the link is valid: 90m, 6h (default), up to 7d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link gives %1 to whoever has it, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MaintainCommand</name>
    <message>
        <source>remove temporary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>abort upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove replaced ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove old ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make ZIP again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what would be done; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket has these rules already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules are set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the store and the ledger in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds ZIPs that are out of date or older than they are kept, temporaries and unfinished uploads that no
job needs, and jobs that are stuck, and puts them in order. Nothing outside zips/ is ever touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what would be done; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put ZIPs that are out of date into the queue of “work”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave temporaries and uploads that no job here knows alone for this long. Default: the setting
keep-unknown, since another computer may be at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only set the bucket&apos;s own rules: zips/tmp/ expires after 1 day, unfinished uploads below zips/
are aborted after 7. Rules that are there stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>Heading of a column that says &quot;ZIP&quot; or &quot;Upload&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>Heading: how many files</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Heading: how long it took</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>Heading: how much was sent over the line</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsCommand</name>
    <message>
        <source>“%1” is neither a duration nor a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --since 12h, --since 7d or --since 2026-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date in the past, or leave out --since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place with --csv FILE, or --csv - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how long ZIPs and uploads took, why, and what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums up what was measured on this computer: success, durations and throughput by phase, what held
it up, cost, and what fetching the photos and sending the ZIPs would have taken instead. With
--csv the single runs are written, one a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what began in the last 12h, 7d, … or since a date, 2026-11-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the runs to a file as CSV; - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--csv names no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one, or use --csv - for standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output can&apos;t hold both JSON and CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out --json, or write the CSV to a file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsReport</name>
    <message>
        <source>album “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been measured yet. Each ZIP that is made and each upload will be listed here; “photoporter-cli demo” makes one to look at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was measured for this: %1. Leave out --since or --album to see more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (success rate %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sending (upstream line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching (downstream line)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying inside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for answers (round trips)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the store asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half within %1, 95 % within %2, longest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of ZIP on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests; the store asked to slow down %2 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than relaying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relaying would have cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against fetching the photos and sending the ZIPs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p95</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held up by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MetricsServer</name>
    <message>
        <source>The metrics can&apos;t be served on port %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another port; 0 takes any that is free.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhotosCommand</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploaded (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 photos, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the photos of an album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the photos of an album with their sizes and when they were uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyCommand</name>
    <message>
        <source>Print the least rights the program needs, as an IAM policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the IAM policy with the least rights that the program needs in the bucket of --store: read and write
below albums/ and zips/, delete below zips/ only. Attach it to the user whose keys you give the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the right to read and set the bucket&apos;s lifecycle rules, which can delete anything in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bucket was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --store s3://BUCKET[/PREFIX].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder needs no IAM policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever may write to the folder may use it as a store. For a bucket, name it with --store s3://BUCKET.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeCommand</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line: about %1 down, %2 up, %3 ms to the store and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out what a store can do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries on a few small objects below zips/tmp/, which it removes again, what the store can do and how fast the
line is, and keeps the result. Run it again when the provider has changed something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This took %1 requests; %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProbeWords</name>
    <message>
        <source>ZIPs are joined in the store: photos travel once, and their ZIP not at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs work, but go through this computer: downloaded and uploaded once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <extracomment>A mark for something that a store does well.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does without</source>
        <extracomment>A mark for something that a store lacks at little cost.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hinders</source>
        <extracomment>A mark for something that hinders making ZIPs in the store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the store now and then: Settings, Care.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the ZIP in its album, which reads all of it, if you want more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probing the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the ZIP together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Providers</name>
    <message>
        <source>Access key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret access key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the AWS console: IAM, Users, your user, Security credentials, Create access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs are joined in the store, and the store itself checks them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access Key ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Access Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Cloudflare dashboard: R2, Manage API tokens, Create API token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token &quot;Object Read &amp; Write&quot; for this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the overview page of R2. For a bucket in the EU jurisdiction, add .eu to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2 wants all parts of one size, so ZIPs go through this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicationKey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the Backblaze page: Application Keys, Add a New Application Key. The region is the middle of the bucket&apos;s endpoint, for instance us-west-004.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key &quot;Read and Write&quot; access to this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Wasabi console: Access Keys, Create Access Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wasabi bills what is removed or replaced for its minimum time, 90 or 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the DigitalOcean panel: Spaces Object Storage, Access Keys, Create Access Key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key &quot;Read/Write/Delete&quot; permission for this bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In MinIO&apos;s console: Access Keys, Create access key; or ask who runs the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs are joined in the store, unless it encrypts with SSE-KMS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Ceph&apos;s dashboard: Object Gateway, Users, your user, Keys; or ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs are joined in the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your provider&apos;s pages on S3 access tell endpoint, region and keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RetryCommand</name>
    <message>
        <source>Try a job again that failed or was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries a job again that failed or was cancelled, and runs it to its end. Its finished parts are kept.
Where another try can&apos;t help, it says why and asks for --force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The job&apos;s number, as “jobs” lists it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>S3</name>
    <message>
        <source>The range that was asked for is not inside &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends whole objects where a range was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the endpoint; perhaps it wants https:// where http:// was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The metadata &quot;%1&quot; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the keys the rights of the statement &quot;Lifecycle&quot; that `policy --lifecycle` prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>S3Config</name>
    <message>
        <source>Line %1 of %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct that line, or run `aws configure`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SampleAlbum</name>
    <message>
        <source>The sample photo %1 can&apos;t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample photo %1 can&apos;t be made: Qt has no JPEG writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Qt&apos;s image format plugins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <extracomment>%1: a file, %2: the system&apos;s reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>%1 Trying again in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one with --store s3://BUCKET or --store folder:///PATH, or in the environment variable PHOTOPORTER_STORE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is new here. Finding out what it can do (once)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The default is used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionSecrets</name>
    <message>
        <source>There is no keychain on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Requests at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are faster until the store asks to slow down; fewer are gentler on a weak line or server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many albums have their ZIP made side by side. The others wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workers at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many parts of large albums are worked on side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one go up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums of up to this many files are made in one go, larger ones by several workers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files for each worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many files of a large album one worker takes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pieces at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A large album is divided into no more pieces than this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of a piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a piece of a ZIP is tried before the ZIP&apos;s own try has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries of a ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a ZIP is tried before it becomes a dead letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait before the second try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doubled before each further one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up without progress after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP on which nothing moved for this long has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over after a crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When another computer stops in the middle of a ZIP, this one goes on with it after this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the store after this time; the photos stay, and the ZIP can be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced ZIPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ZIP stays this long after a newer one took its place, for clients who are still downloading it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfinished work of others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary files that nothing here knows may be another computer&apos;s. They stay this long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the list this long after they were settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs older than this are no longer in the metrics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At once</source>
        <extracomment>Title: how many things are done at the same time.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long things are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsCommand</name>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See them all with `photoporter-cli settings`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or change what jobs are run by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the settings that jobs are run by, with their ranges; with a value, changes one. Durations are a
number and a unit: 90s, 6m, 24h, 14d. Programs that run already keep the values they began with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One setting. Default: all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its new value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the setting its default back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reset is for one setting, without a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use: photoporter-cli settings NAME --reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store answers the same page of its listing again and again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object name &quot;%1&quot; %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1, try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chunk %1 waits before try %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1, for %2 so far</source>
        <comment>a time of day; a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>times of day; a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of the ZIP</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts</source>
        <comment>of the ZIP</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests sent again</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store asked %n times to slow down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>%1: a headline</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join, check</source>
        <comment>a row&apos;s name: joining the ZIP and checking it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk %1 · %2</source>
        <comment>a number; percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chunk %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining and checking: about here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done for %1</source>
        <comment>a duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 s</source>
        <comment>zero seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <comment>%1: a row&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row&apos;s name; what is in it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Gbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than $0.0001</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>%1 could not be sent: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others could not be sent: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files, a folder or an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New album</source>
        <extracomment>The name of an album when nothing better is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW photos</source>
        <extracomment>The cameras&apos; own formats.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left behind by a system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither photo nor video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices, pipes and sockets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that lead out of the folder or to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: names that lead out of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: names that are not UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: names that are too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: same name as another file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: no plain files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: packed in a way that can&apos;t be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: far larger than what is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the archive: damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, by the line&apos;s measured %2</source>
        <extracomment>%1: a time, &quot;6 min&quot;; %2: a rate, &quot;18.4 Mbit/s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, by the limit of %2 that holds now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About %1, if the line carries %2; it has not been measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new · %1</source>
        <extracomment>%1: their size, &quot;4.1 GB&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in place of others of the same name · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the size of what is there, sent only if different · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already, unchanged · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A new album</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>An album of %Ln photos is there; these are added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln photos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names that differ in case alone: the ZIP numbers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same content under several names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left out; some names deserve a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This archive can&apos;t be unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos or videos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UploadCommand</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not uploaded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album “%1”: %2 files sent (%3 in %4), %5 unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had been sent by an earlier upload that was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 other files were left out; --dry-run names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its ZIP with: photoporter-cli zip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give bytes a second, for example 500k or 2M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload folders and files into an album.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads the photos and videos of folders and files into an album. What is there already is not sent again,
and an interrupted upload goes on where it stopped when the same command is given again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders (with all below them) and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the album; made if there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send at most so many bytes a second, for example 500k or 2M.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what would be sent and what would be left out; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into which album?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name it with --album NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAW photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the album “%1”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that differ in case alone (the ZIP will number them):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files with the same content:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1, about %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>%1 is no longer the ZIP that was made: it has %2 where %3 were written, or its tag changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 at byte %2: %3 [%4]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte was read: %1 entries and their checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: the directory of %1 entries and %2 local headers. --full reads every byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a ZIP, in the store or on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads a ZIP&apos;s directory and a sample of its entries, or with --full all of it, and says which rule of the
format is broken at which byte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An album (its current ZIP), a ZIP&apos;s key in the store (zips/…), or a ZIP file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything and compare every checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sound. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its directory can&apos;t be read to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message>
        <source>Maintenance: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Uploaded · %n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready · %1 in %2</source>
        <extracomment>A ZIP and how long it took: &quot;Ready · 3.9 GB in 41 s&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · number %1 in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · next in line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n tries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s address can&apos;t be found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can&apos;t be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store took too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store asked to slow down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store has a fault of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No permission in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store does not accept the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket is in another region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no S3 store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store can&apos;t do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too large for this store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store answered something unexpected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A photo was replaced meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file changed while it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ledger can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That name can&apos;t be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No photos here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album has no photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program works on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting to know the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing the ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Photoporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your upload line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your download line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in particular</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCommand</name>
    <message>
        <source>Job %1 (%2) begins, try %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job %1 (%2) %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ready, %2 failed, %3 not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what failed, and what to do, with: photoporter-cli dead-letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No job was waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is ready: %1, %2 files, in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed for now, and is tried again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes back to the queue; its finished parts are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was taken over by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number from 1 to 65535; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics are at http://127.0.0.1:%1/metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the jobs that wait in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the jobs of the store that wait, several at once, and those whose program is gone. Goes on until it
is stopped (Ctrl+C): then what is in flight ends, jobs go back to the queue with their finished parts,
and the status is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End as soon as no job waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the store at the start and then this often. Default: 24h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ZIPs again whose albums have changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus on this port of 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no interval.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a number and a unit, for example 30m or 24h.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>That can&apos;t be done with upload %1 as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended, or another program runs it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 failed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became shorter while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 share bytes of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 bytes at %3) would reach past the data of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes stand before the first file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would grow from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive of %1 would grow to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no end record: this is not a ZIP, or its end is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive comment holds a second end record, so that two readings fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end record is cut short: the end of the archive is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes follow the end of the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP64 end record is not where its locator puts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive is split over %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end record and the ZIP64 end record contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end record leaves even the disk number to the ZIP64 end record; some readers see a split archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is part %1 of a split archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end record has two different counts of files: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files (%1 bytes at %2) reaches past its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files is not where the end records put it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes lie between the list of files and the end record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of files where the end record puts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes stand before the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name in the archive has %1 bytes; 1 to 65,535 are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be stored as it is, but has two sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a ZIP can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes neither from a store nor from a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reaches past the end of its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An archive can&apos;t be laid out behind other bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive would be larger than any store can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP64 field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no local header where %1 should begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra fields of %1 reach past their end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extra fields of %1 end in %2 stray bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of %1 is in two code pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two times of modification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local header of %1 differs from the list of files: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 reach into what follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data descriptor of %1 is missing or differs from the list of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes after %2 belong to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 can&apos;t be decompressed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 are not the %2 bytes that the list of files says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 don&apos;t match their CRC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes follow the compressed data of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link %1 leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be written outside the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a backslash, which is a folder on some systems and a character on others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a name that not every system takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a name of %2 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files would be written through the link %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are one file where case and accents&apos; spelling don&apos;t count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is said to be UTF-8 and is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has two different names in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a Unicode name that belongs to another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a Unicode name that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files ends within a header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files holds something that is no header.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive lists more than %1 files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end record counts %1 files, but %2 are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP64 field of %1 lacks a value that it must hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has two ZIP64 fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on part %2 of a split archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timestamp of %1 is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is compressed by method %2, which is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is stored as it is, but has two sizes: %2 and %3 bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of files takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a sound ZIP: at byte %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZipCommand</name>
    <message>
        <source>the store compared the CRC-32 of the whole ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, ETag, directory and a sample of the entries are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size, directory and a sample of the entries are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ZIP is asked for already: going on with job %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an album&apos;s ZIP together inside the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the ZIP of an album together inside the store: the photos are copied there and do not travel,
where the store can do that. Asking again for an album that did not change finds its ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album&apos;s name, as “albums” lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>automatic: the fastest way (default). no-transfer: never send photos. relay: fetch and send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the ZIP file, without “.zip”. Default: the album&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the ZIP again although it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only put the job into the queue, which “work” runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell what would be done, and what it would take; change nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 files, CRC-32 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the ZIP travelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album has not changed: its ZIP is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a link to it with: photoporter-cli link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 parts, %2 steps before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 at Amazon S3&apos;s prices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ZIP is there already: nothing would be done without --rebuild.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter</name>
    <message>
        <source>The ZIP&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 bytes in the store instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists another number of photos than the album has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing answers at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encrypted connection to %1 could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 did not let the request through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer (http_proxy, https_proxy, no_proxy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 answers is not HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is shorter than it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced or deleted while the ZIP was being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this store cannot copy parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this store cannot copy ranges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this store wants all parts of one size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this store&apos;s largest part is too small for copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s rules allow no upload at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would be %1; this store&apos;s largest object is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result would be %1; %2 parts of %3 are all that this store allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fetching and sending %1 is the quickest way on this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stay in the store; sending them would take about %2 s instead of %3 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as asked, no photo travels: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP cannot be made without transferring the photos: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --policy automatic or --policy relay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as asked, every photo is fetched and sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, so %2 are fetched and sent back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of this ZIP do not fit one upload of this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use --policy automatic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in one request are more than the store takes (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MD5 given with the bytes is not theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CRC-32 given with the bytes is not theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more metadata than the 2 KB that S3 takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the object &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; became shorter while it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lifecycle configuration without rules is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lifecycle rules are more than the %2 that a bucket can have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rules that are no longer needed at your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifecycle rule &quot;%1&quot; has too long a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are two lifecycle rules &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lifecycle rule &quot;%1&quot; has characters that XML cannot carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path after folder://, for example folder:///home/anna/deliveries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address of a store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give s3://BUCKET, s3://BUCKET/PREFIX or folder:///PATH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an assumed role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a credential process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; gets its keys by %2, which Photoporter can&apos;t do itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run `eval &quot;$(aws configure export-credentials --profile %1 --format env)&quot;` and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access key was found: looked for AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment and for the profile &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these two variables, or run `aws configure`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint is no address of the form https://host[:port].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the S3 API&apos;s address without a bucket or path, for instance https://s3.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile &quot;%1&quot; has addressing_style &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use path, virtual or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no store address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write s3://bucket or s3://bucket/folder; a bucket&apos;s name has 3 to 63 letters, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no part number %1: parts have numbers from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts of &quot;%1&quot; are not in rising order, or there are none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::Flight</name>
    <message>
        <source>&quot;%1&quot; is no address that can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with more than the %2 that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been silent for %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to %1 came about within %2 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::FolderStore</name>
    <message>
        <source>&quot;%1&quot; is another by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range from %1 to %2 is not inside the %3 bytes of &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write the object &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder has no links to give away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share the file &quot;%1&quot; itself, or deliver through an S3 store.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::Profiles</name>
    <message>
        <source>There is no profile &quot;%1&quot; in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the profile&apos;s name, or make it with `aws configure --profile %1`.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::S3Store</name>
    <message>
        <source>The store at %1 lists &quot;%2&quot; below &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that was asked for is not inside &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 1,000 objects can&apos;t be removed at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be removed: &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 keeps no checksums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link to an S3 store can be valid for 1 second to 7 days, not longer: its signature expires then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at most 7d, and make a new link when it has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range to copy is not inside &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished upload of &quot;%1&quot; no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::folder</name>
    <message>
        <source>Could not read a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of a copied object was edited in place meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not put the parts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload of &quot;%1&quot; is no longer in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write a part of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::folder::UploadArea</name>
    <message>
        <source>Part %1 of &quot;%2&quot; is not in the folder as it was confirmed, or not in its order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object needs at least one part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part %1 of %2 has %3 bytes; all but the last need %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All parts but the last must be of one size, the last not larger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object of %1 is larger than the store takes (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not put the parts together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not begin the upload of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part number %1 is not one from 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write part %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of %1 is larger than a store takes (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not read the source of a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not copy the source of a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; was replaced meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not abort the upload of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not list the unfinished uploads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::probe</name>
    <message>
        <source>Refused by the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip %1 ms; up %2/s, down %3/s, copies in the store %4/s, %5 requests/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rough first measure; every later request makes it better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::s3</name>
    <message>
        <source>The store at %1 does not know this access key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key does not belong to the access key, says the store at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The temporary keys for the store at %1 have expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 does not accept these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 does not let these keys use %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 finds this computer&apos;s clock too far off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no bucket &quot;%1&quot; at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no object %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unfinished upload of %1 no longer exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bucket &quot;%1&quot; is not in the region %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not (or no longer) what was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object that %1 is made of was replaced meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 finds a part of %2 too small.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The range that was asked for is not inside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 does not have a part of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checksum of %1 does not fit what arrived at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 asks to slow down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bucket &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; in the bucket &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 refuses what was asked of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store at %1 refuses what was asked of %2: &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get new temporary keys and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The object is archived; restore it at your provider first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1: give that region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer like an S3 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers with a web page, not like an S3 server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer itself but points to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s answer does not fit: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lifecycle rules are too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; where &lt;%2&gt; was expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many lifecycle rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;%1&gt; is &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a truncated list without a continuation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::s3::Parser</name>
    <message>
        <source>it declares entities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s answer broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer&apos;s XML can&apos;t be read (line %1): %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too many elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an element is too long</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumActions</name>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. It gives %1 to whoever has it, until %2.</source>
        <extracomment>%1 is a file&apos;s name, %2 a day: &quot;19 Nov&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album &quot;%1&quot; has no ZIP yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Create ZIP first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store can&apos;t make links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the ZIP and hand it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store is a folder, which has no links for clients. The ZIP&apos;s path was copied; hand on the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the ZIP to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was there already, with the right checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downloaded to %1, checksum right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Make ZIP again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP is sound: its directory of %1 entries and %2 of them were checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the ZIP of &quot;%1&quot;?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos stay, and the ZIP can be made again. Links that were handed out stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete the ZIPs of %n albums?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete ZIPs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1 freed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The album&apos;s address in the store was copied: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumDetail</name>
    <message>
        <source>Fetching the photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens a photo, Esc goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>← Albums</source>
        <extracomment>a button that leads back to the list of albums</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>a button with a menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumField</name>
    <message>
        <source>&amp;Album</source>
        <extracomment>The field for an album&apos;s name; &amp; marks its key.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumList</name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder, photos or a ZIP anywhere to make a new album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No albums yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a folder of photos anywhere in this window. It becomes an album in your store, and a ZIP that your client can download.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload album…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No album found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No album&apos;s name has these words in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumMenu</name>
    <message>
        <source>Show photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add photos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ZIP again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the store again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumModel</name>
    <message>
        <source>Cover of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumSummary</name>
    <message>
        <source>No album chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one to see its photos and its ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n albums chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n ZIPs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at in the store: %1</source>
        <extracomment>when the program looked at the album in the store; %1 is a date with its time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all %1 →</source>
        <extracomment>leads to all photos of an album; %1 is their number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>…</source>
        <extracomment>a button with a menu</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first photos of the album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumsPage</name>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates a ZIP of each chosen album (Ctrl+Z)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload album…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::BarList</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A bar, for screen readers: what, and how much</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::CarePanel</name>
    <message>
        <source>Looking through the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the store in order…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do. Nothing is changed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be done; the rest is. The first that failed:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done. %1 set free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds ZIPs that are out of date or too old, and what was left behind by work that broke off. Nothing outside zips/ is ever removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ZIPs that are out of date again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after the store now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do everything in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::CausesPanel</name>
    <message>
        <source>What held them up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests by kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why steps failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin an upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a part in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete an upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an upload up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List uploads and parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at checksums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lifecycle rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps, in all %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing failed in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Causes</source>
        <extracomment>Which bars are shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ChoreModel</name>
    <message>
        <source>Remove a temporary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an unfinished upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a replaced ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove an old ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a ZIP as out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a ZIP again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up a stuck job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget settled dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget old jobs and metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <extracomment>Title of a column: what will be done.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <extracomment>Title of a column: a file, an album or a job.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frees</source>
        <extracomment>Title of a column: bytes that are set free.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ConnectSheet</name>
    <message>
        <source>The policy is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the store first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are kept until the program ends. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::DeadLettersPage</name>
    <message numerus="yes">
        <source>%n jobs need you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters of a store are shown while it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dead letter is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are others, which the filter does not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every ZIP that was asked for was made, or is on its way. One that fails for good is kept here, with what happened and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is copied. Paste it where your provider keeps the rights of this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::DetailHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>uploads and jobs</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stop it for good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show dead letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel this one? What is made so far of a ZIP is removed; photos that were sent stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel it</source>
        <comment>stop it for good</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <comment>do not cancel it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::DropVeil</name>
    <message>
        <source>Drop to upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only files, folders and archives of this computer can be uploaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::EngineSettingRow</name>
    <message>
        <source>Reset to %1</source>
        <extracomment>%1 is a value: &quot;48&quot;, &quot;6 minutes&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::JobDetail</name>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::JobEventsModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::JobsList</name>
    <message>
        <source>Uploads and jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload and no job has that in its name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::JobsPage</name>
    <message>
        <source>Search jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store at the upper left; its uploads and jobs appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads and the making of ZIPs appear here, with their progress. Drop a folder of photos anywhere in the window to upload it, or choose an album and create its ZIP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::KeychainSecrets</name>
    <message>
        <source>No keychain runs on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked, or did not let Photoporter in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s keys can&apos;t be read. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain and try again, or type the keys again in Settings, Stores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::KeysPanel</name>
    <message>
        <source>There are no profiles in ~/.aws/credentials and ~/.aws/config.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the keys; they go into this computer&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a profile of AWS&apos;s files (~/.aws)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the environment (AWS_ACCESS_KEY_ID)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both empty to keep the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoporter reads the keys from there each time and keeps none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LedgerTrouble</name>
    <message>
        <source>Photoporter can&apos;t begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It keeps what it knows of jobs and uploads in %1. Photos and ZIPs are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LetterActions</name>
    <message>
        <source>The ZIP is being made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are tried again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n need something else first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The dead letter of %1 was discarded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LetterList</name>
    <message>
        <source>All reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Dead letters that nobody has settled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which dead letters are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LifecyclePanel</name>
    <message>
        <source>Give the keys this right too, if you wish: copy the policy. Without it, look after the store here now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Temporary files below %1 are removed after %n day(s).</source>
        <extracomment>%1 is a folder in the store: &quot;zips/tmp/&quot;.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads below %1 are dropped after %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The policy is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>Of a rule: whether the store has it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store has no rules of its own. Look after it above now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that the bucket has stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rules of the store itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With two rules the store sweeps by itself what a crash left behind, also while this computer is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set these rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LineChart</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day on a chart&apos;s axis, for QLocale: 24 Oct</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What a screen reader says of a chart&apos;s marker. %1: &quot;3 Nov · Lopez &amp; Wu · 104 s&quot;, %2: what held it up</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LookingPlace</name>
    <message>
        <source>Looking at the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files · %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Files that were looked at, of how many: &quot;1,200 of 3,400&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::MainWindow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a store first: photos need a place to go.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::MetricCards</name>
    <message numerus="yes">
        <source>%n at the first try</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 succeeded; %2 failed, %3 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>p95: %1</source>
        <extracomment>95 of 100 ZIPs were made in at most that time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the ZIPs took at most this; 95 of 100 at most %1, the longest %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 more than over your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated by a price table; failed requests are paid for, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>Dead letters that were retried or discarded</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Archives made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent over your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <extracomment>Of requests and transfers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::MetricsPage</name>
    <message>
        <source>No store is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured is shown while its store is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older runs, or runs of other albums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each upload and each ZIP is measured. Make one, and see here how long it took and what it saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Album that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::NotesModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A reason and the number of files it is about: &quot;Hidden (37)&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::NotificationsPanel</name>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by your desktop while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a ZIP is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something failed and needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::PhotoModel</name>
    <message>
        <source>%1
%2 · uploaded %3</source>
        <extracomment>a photo&apos;s name, its size, and when it was uploaded</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::PhotoOpener</name>
    <message>
        <source>&quot;%1&quot; is neither a photo nor a video by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only photos and videos are opened from a store. Download the ZIP to get the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in your desktop&apos;s settings, or open the file by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::PlacePanel</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio deliveries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must exist. Make one at your provider if you have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder in the bucket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to use the whole bucket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the S3 API, not of the web console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::PreflightForm</name>
    <message>
        <source>Looking at what the album holds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Hide</source>
        <extracomment>%1: &quot;37 files are left out&quot;. Shows or hides which ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;ZIP when all is there</source>
        <extracomment>In the upload&apos;s sheet: the ZIP is made by itself after the last photo.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also take &amp;other files, not only photos and videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that are left out, by reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ProbeList</name>
    <message>
        <source>Works well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found out with %1 small requests below zips/tmp/; all that was made is removed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1: what a store does, %2: what that means. Two whole sentences.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::RatesPanel</name>
    <message>
        <source>A number from %1 to %2. Remove the row for no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: as fast as the line allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>From 08:00 until 18:00 at most 10 Mbit/s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most, in Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most, in megabits a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave room on the line for others while you work. The first row that fits the time holds; the same time twice means all day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ReopenNote</name>
    <message>
        <source>What runs now goes by the settings from when the store was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ReportBox</name>
    <message>
        <source>Stop</source>
        <extracomment>stops a download or a check that runs</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>takes a message away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::RetryMenu</name>
    <message>
        <source>Over your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetches the photos and sends the ZIP: slower, but asks little of the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only inside the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends no photo over your line, also where that would be faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whichever is faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photoporter chooses between the store and your line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer requests: in one piece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One worker makes the whole ZIP: gentler on the store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n smaller pieces</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A failure then costs less that is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the same, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed for a reason that another try does not change; it will most likely fail again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::RightsPanel</name>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys must be allowed to read and write below albums/ and zips/, and to delete below zips/ only. This policy allows that and nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::SampleCard</name>
    <message>
        <source>Making photos: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the sample store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with a sample album</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) on this computer. Nothing leaves it, no account needed. Takes a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel making the sample album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::SampleStart</name>
    <message>
        <source>Sample store on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample album</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::SettingsPage</name>
    <message>
        <source>Stores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending and limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care</source>
        <extracomment>A section of the settings: looking after the store.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window and messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ShortcutsSheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Albums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a page, %2 the keys that open it.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stores and settings…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::SourcePlace</name>
    <message>
        <source>No store is connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albums are uploaded to a store: a bucket, or a folder of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall be uploaded?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of photos, single files, or an archive (ZIP, TAR, 7z). They can also be dropped anywhere in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose fi&amp;les or an archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;other files too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect a store…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StartPage</name>
    <message>
        <source>Choose the folder to deliver to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver your first album</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a folder to a link for your client. Your photos stay in a store that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to a folder or network drive instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StatusStrip</name>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: none</source>
        <extracomment>How fast photos may be sent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No store</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StoreCard</name>
    <message>
        <source>Keys in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of the AWS profile &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys from the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open now</source>
        <extracomment>Of a store that the window works with.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from Photoporter? Photos and ZIPs stay in the store; only the keys kept here are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test &quot;%1&quot; again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StoresCard</name>
    <message>
        <source>Connect: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the keys from your provider. We test what the store can do and tell you in plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StoresPanel</name>
    <message>
        <source>Choose the folder to deliver to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where albums and their ZIPs live. One store is open at a time; what another one still had to do goes on when it is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect a store…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver to a folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StoryView</name>
    <message>
        <source>Retry over your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It failed for a reason that another try does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the policy this program needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the ZIP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::TimePanel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long archives took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast archives were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast photos were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No upload was measured in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ZIP was made in this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Which chart is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::TimelineLegend</name>
    <message>
        <source>copying</source>
        <comment>what a bar of this colour means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying again</source>
        <comment>what a bar of this colour means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planning</source>
        <comment>what a bar of this colour means</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::Tray</name>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::TrialView</name>
    <message>
        <source>Finding out what the store can do, with a few small files that are removed again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::UploadSheet</name>
    <message>
        <source>Choose a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files or an archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln files and folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is being uploaded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::WindowPanel</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the window is closed while something runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paused goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ZipPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photoporter works out both ways for each ZIP and takes the quicker one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos never travel again. A store that can&apos;t copy parts makes no ZIPs then, and small photos may take longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo is downloaded and the ZIP uploaded. Works with every store; needs a fast line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ZIPs are made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIPs and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quickest way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always in the store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links live for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven days is the most that stores allow. Links made with temporary keys end with the keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
