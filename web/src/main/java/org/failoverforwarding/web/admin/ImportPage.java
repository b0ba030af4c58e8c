package org.failoverforwarding.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Import of accounts, systems, numbers and redirects from a CSV file, first as a dry run. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private ImportRun run;

    private Part file;

    /** Reads the file that was chosen and finds out what would change. */
    public void look() throws IOException {
        try (InputStream content = file.getInputStream()) {
            run.take(file.getSubmittedFileName(), new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
