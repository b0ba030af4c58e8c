package org.failoverforwarding.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import org.primefaces.model.file.UploadedFile;

/** Import of accounts, systems, numbers and redirects from a CSV file, first as a dry run. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private ImportRun run;

    private UploadedFile file;

    /** Reads the file that was chosen and finds out what would change. */
    public void look() {
        run.take(file.getFileName(), new String(file.getContent(), StandardCharsets.UTF_8));
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}
