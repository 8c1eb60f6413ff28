<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Albums</name>
    <message numerus="yes">
        <source>Out of date · %n photos added</source>
        <translation>
            <numerusform>Out of date · %n photo added</numerusform>
            <numerusform>Out of date · %n photos added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Out of date · %n photos removed</source>
        <translation>
            <numerusform>Out of date · %n photo removed</numerusform>
            <numerusform>Out of date · %n photos removed</numerusform>
        </translation>
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
            <numerusform>%1 video</numerusform>
            <numerusform>%1 videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n things are still running.</source>
        <translation>
            <numerusform>%n thing is still running.</numerusform>
            <numerusform>%n things are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeadLetters</name>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No photo was touched; %1 of %2 parts are kept and will not be made again.</source>
        <translation>
            <numerusform>No photo was touched; %1 of %2 parts is kept and will not be made again.</numerusform>
            <numerusform>No photo was touched; %1 of %2 parts are kept and will not be made again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n things of “%1” wait until it is open again.</source>
        <translation>
            <numerusform>%n thing of “%1” waits until it is open again.</numerusform>
            <numerusform>%n things of “%1” wait until it is open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes</source>
        <translation>
            <numerusform>%1 byte</numerusform>
            <numerusform>%1 bytes</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%Ln chunks</source>
        <translation>
            <numerusform>%Ln chunk</numerusform>
            <numerusform>%Ln chunks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were sent again</source>
        <translation>
            <numerusform>%n request was sent again</numerusform>
            <numerusform>%n requests were sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chunk %1: %n requests were sent again</source>
        <translation>
            <numerusform>Chunk %1: %n request was sent again</numerusform>
            <numerusform>Chunk %1: %n requests were sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store asked %n times to slow down</source>
        <translation>
            <numerusform>The store asked %n time to slow down</numerusform>
            <numerusform>The store asked %n times to slow down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chunk %1: the store asked %n times to slow down</source>
        <translation>
            <numerusform>Chunk %1: the store asked %n time to slow down</numerusform>
            <numerusform>Chunk %1: the store asked %n times to slow down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobFacts</name>
    <message numerus="yes">
        <source>Requests sent again; the store asked %n times to slow down</source>
        <translation>
            <numerusform>Requests sent again; the store asked %n time to slow down</numerusform>
            <numerusform>Requests sent again; the store asked %n times to slow down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message numerus="yes">
        <source>%Ln photos were added</source>
        <translation>
            <numerusform>%Ln photo was added</numerusform>
            <numerusform>%Ln photos were added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photos were removed</source>
        <translation>
            <numerusform>%Ln photo was removed</numerusform>
            <numerusform>%Ln photos were removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dead letters</source>
        <translation>
            <numerusform>%Ln dead letter</numerusform>
            <numerusform>%Ln dead letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
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
            <numerusform>hour</numerusform>
            <numerusform>hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
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
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n parts</source>
        <comment>of the ZIP</comment>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts</source>
        <comment>of the ZIP</comment>
        <translation>
            <numerusform>%1 of %n part</numerusform>
            <numerusform>%1 of %n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests sent again</source>
        <translation>
            <numerusform>%n request sent again</numerusform>
            <numerusform>%n requests sent again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The store asked %n times to slow down</source>
        <translation>
            <numerusform>The store asked %n time to slow down</numerusform>
            <numerusform>The store asked %n times to slow down</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message numerus="yes">
        <source>%1 and %n others could not be sent: %2</source>
        <translation>
            <numerusform>%1 and %n other could not be sent: %2</numerusform>
            <numerusform>%1 and %n others could not be sent: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new · %1</source>
        <extracomment>%1: their size, "4.1 GB".</extracomment>
        <translation>
            <numerusform>%Ln new · %1</numerusform>
            <numerusform>%Ln new · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in place of others of the same name · %1</source>
        <translation>
            <numerusform>%Ln in place of another of the same name · %1</numerusform>
            <numerusform>%Ln in place of others of the same name · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the size of what is there, sent only if different · %1</source>
        <translation>
            <numerusform>%Ln with the size of what is there, sent only if different · %1</numerusform>
            <numerusform>%Ln with the size of what is there, sent only if different · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already, unchanged · %1</source>
        <translation>
            <numerusform>%Ln there already, unchanged · %1</numerusform>
            <numerusform>%Ln there already, unchanged · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An album of %Ln photos is there; these are added</source>
        <translation>
            <numerusform>An album of %Ln photo is there; these are added</numerusform>
            <numerusform>An album of %Ln photos is there; these are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln photos</source>
        <translation>
            <numerusform>Upload %Ln photo</numerusform>
            <numerusform>Upload %Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln files</source>
        <translation>
            <numerusform>Upload %Ln file</numerusform>
            <numerusform>Upload %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files left out</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Uploaded · %n files</source>
        <translation>
            <numerusform>Uploaded · %n file</numerusform>
            <numerusform>Uploaded · %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be sent</source>
        <translation>
            <numerusform>%n file could not be sent</numerusform>
            <numerusform>%n files could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed after %n tries</source>
        <translation>
            <numerusform>Failed after %n try</numerusform>
            <numerusform>Failed after %n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message numerus="yes">
        <source>%1 bytes stand before the first file.</source>
        <translation>
            <numerusform>%1 byte stands before the first file.</numerusform>
            <numerusform>%1 bytes stand before the first file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes follow the end of the archive.</source>
        <translation>
            <numerusform>%1 byte follows the end of the archive.</numerusform>
            <numerusform>%1 bytes follow the end of the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive is split over %1 files.</source>
        <translation>
            <numerusform>The archive is split over %1 file.</numerusform>
            <numerusform>The archive is split over %1 files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes lie between the list of files and the end record.</source>
        <translation>
            <numerusform>%1 byte lies between the list of files and the end record.</numerusform>
            <numerusform>%1 bytes lie between the list of files and the end record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes stand before the archive.</source>
        <translation>
            <numerusform>%1 byte stands before the archive.</numerusform>
            <numerusform>%1 bytes stand before the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The extra fields of %1 end in %2 stray bytes.</source>
        <translation>
            <numerusform>The extra fields of %1 end in %2 stray byte.</numerusform>
            <numerusform>The extra fields of %1 end in %2 stray bytes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 bytes after %2 belong to nothing.</source>
        <translation>
            <numerusform>%1 byte after %2 belongs to nothing.</numerusform>
            <numerusform>%1 bytes after %2 belong to nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumActions</name>
    <message numerus="yes">
        <source>Delete the ZIPs of %n albums?</source>
        <translation>
            <numerusform>Delete the ZIP of %n album?</numerusform>
            <numerusform>Delete the ZIPs of %n albums?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ZIP is sound. Checked: its directory, and %1 of its %Ln entries.</source>
        <translation>
            <numerusform>The ZIP is sound. Checked: its directory, and %1 of its %Ln entry.</numerusform>
            <numerusform>The ZIP is sound. Checked: its directory, and %1 of its %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumSummary</name>
    <message numerus="yes">
        <source>%n albums chosen</source>
        <translation>
            <numerusform>%n album chosen</numerusform>
            <numerusform>%n albums chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %n ZIPs</source>
        <translation>
            <numerusform>Create %n ZIP</numerusform>
            <numerusform>Create %n ZIPs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::CarePanel</name>
    <message numerus="yes">
        <source>%n thing(s) to do. Nothing is changed yet.</source>
        <translation>
            <numerusform>%n thing to do. Nothing is changed yet.</numerusform>
            <numerusform>%n things to do. Nothing is changed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could not be done; the rest is. The first that failed:</source>
        <translation>
            <numerusform>%n thing could not be done; the rest is. The first that failed:</numerusform>
            <numerusform>%n things could not be done; the rest is. The first that failed:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::CausesPanel</name>
    <message numerus="yes">
        <source>%n steps, in all %1</source>
        <translation>
            <numerusform>%n step, in all %1</numerusform>
            <numerusform>%n steps, in all %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::DeadLettersPage</name>
    <message numerus="yes">
        <source>%n jobs need you</source>
        <translation>
            <numerusform>%n job needs you</numerusform>
            <numerusform>%n jobs need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::DetailHeader</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>uploads and jobs</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.</source>
        <translation>
            <numerusform>Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.</numerusform>
            <numerusform>Cancel %n of them? What is made so far of a ZIP is removed; photos that were sent stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::JobsPage</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LetterActions</name>
    <message numerus="yes">
        <source>%n jobs are tried again.</source>
        <translation>
            <numerusform>%n job is tried again.</numerusform>
            <numerusform>%n jobs are tried again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n need something else first.</source>
        <translation>
            <numerusform>%1 %n needs something else first.</numerusform>
            <numerusform>%1 %n need something else first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LifecyclePanel</name>
    <message numerus="yes">
        <source>Temporary files below %1 are removed after %n day(s).</source>
        <extracomment>%1 is a folder in the store: "zips/tmp/".</extracomment>
        <translation>
            <numerusform>Temporary files below %1 are removed after %n day.</numerusform>
            <numerusform>Temporary files below %1 are removed after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unfinished uploads below %1 are dropped after %n day(s).</source>
        <translation>
            <numerusform>Unfinished uploads below %1 are dropped after %n day.</numerusform>
            <numerusform>Unfinished uploads below %1 are dropped after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that the bucket has stay as they are.</source>
        <translation>
            <numerusform>%n rule that the bucket has stays as it is.</numerusform>
            <numerusform>%n rules that the bucket has stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LineChart</name>
    <message numerus="yes">
        <source>%n values from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.</source>
        <translation>
            <numerusform>%n value from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.</numerusform>
            <numerusform>%n values from %1 to %2; the least is %3, the most %4. Arrow keys go from one to the next.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::LookingPlace</name>
    <message numerus="yes">
        <source>%Ln files · %1</source>
        <translation>
            <numerusform>%Ln file · %1</numerusform>
            <numerusform>%Ln files · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::MetricCards</name>
    <message numerus="yes">
        <source>%n at the first try</source>
        <translation>
            <numerusform>%n at the first try</numerusform>
            <numerusform>%n at the first try</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n settled</source>
        <extracomment>Dead letters that were retried or discarded</extracomment>
        <translation>
            <numerusform>%n settled</numerusform>
            <numerusform>%n settled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::NotesModel</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <extracomment>The last row of a long list of files: "and 1,000 more".</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ProbeList</name>
    <message numerus="yes">
        <source>Found out with %Ln small requests below zips/tmp/; all that was made is removed again.</source>
        <translation>
            <numerusform>Found out with %Ln small request below zips/tmp/; all that was made is removed again.</numerusform>
            <numerusform>Found out with %Ln small requests below zips/tmp/; all that was made is removed again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::RetryMenu</name>
    <message numerus="yes">
        <source>In %n smaller pieces</source>
        <translation>
            <numerusform>In %n piece</numerusform>
            <numerusform>In %n smaller pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::SampleCard</name>
    <message numerus="yes">
        <source>%n photo(s) on this computer. Nothing leaves it, no account needed. Takes a minute.</source>
        <translation>
            <numerusform>%n photo on this computer. Nothing leaves it, no account needed. Takes a minute.</numerusform>
            <numerusform>%n photos on this computer. Nothing leaves it, no account needed. Takes a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::Sidebar</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n to look at</numerusform>
            <numerusform>%1, %n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::UploadSheet</name>
    <message numerus="yes">
        <source>%Ln files and folders</source>
        <translation>
            <numerusform>%Ln file or folder</numerusform>
            <numerusform>%Ln files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::ZipPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>photoporter::ui::AlbumDetail</name>
    <message numerus="yes">
        <source>%n not checked yet</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n not checked yet</numerusform>
            <numerusform>%n not checked yet</numerusform>
        </translation>
    </message>
</context>
</TS>
