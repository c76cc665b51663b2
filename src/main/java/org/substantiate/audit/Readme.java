package org.substantiate.audit;

/** What somebody reads who opens a case file and has never seen one. */
final class Readme {

    static final String TEXT = """
            A CASE FILE OF SUBSTANTIATE

            It holds what happened in an investigation, entry by entry, and what is needed to check that nothing of it was
            changed, added, taken out or moved since. You need not trust the server that made it, and no network.

            HOW TO CHECK IT
              Open verify.html in a browser, and drag this file onto the page.
              Or, with Java 17 and a copy of Substantiate:  java -jar quarkus-run.jar verify CASE-FILE.zip

            WHO SIGNED IT
              Both say by which key it is signed. The file brings that key with it (key.pem); compare it with the one at
                https://THE-SERVER/.well-known/substantiate-key.pem
              or with one that you were given on another way. If somebody handed you a checkpoint of this investigation earlier,
              give it to the check as well: it shows whether the past was rewritten in between.

            WHAT IS IN IT
              entries.ndjson       the entries, one on each line, as the exact bytes that are hashed. {"leftOut": ...} stands for
                                   entries that are not in this file, with the hashes that prove their place
              disclosures.ndjson   texts and names that belong to the entries, one line for each entry that has any; each
                                   "disclosure" is base64url of [salt, name, value]
              blobs/               documents and files, each named by its SHA-256
              checkpoints/         what the server signed about the log, by number of entries
              key.pem              the public key
              manifest.json        names, sizes and SHA-256 of the files above; manifest.note signs it
              verify.html          the page that checks all this

            UN DOSSIER DE SUBSTANTIATE

            Il contient ce qui s'est passé dans une enquête, entrée par entrée, et de quoi vérifier que rien n'a été modifié,
            ajouté, retiré ou déplacé depuis. Ouvrez verify.html dans un navigateur et déposez-y ce fichier ; aucun réseau n'est
            nécessaire. Comparez la clé avec celle que publie le serveur, ou avec celle que vous avez reçue par un autre moyen.
            """;

    private Readme() {}
}
